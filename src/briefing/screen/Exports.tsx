import { type ReactElement, useState } from 'react'
import { Button, buttonLook } from '../../ui/Button.tsx'
import { laterWords } from '../../ui/laterWords.ts'
import { Menu, type MenuItem } from '../../ui/Menu.tsx'
import { type BriefExport, useBrief } from '../BriefContext.ts'
import styles from './BriefHead.module.css'

const { exports: say } = laterWords.briefScreen

/** What came of handing something out. */
interface Said {
  readonly text: string
  readonly isFault: boolean
}

/** The formats that the briefing is handed out in; what became of one is said beside them. */
export function Exports(): ReactElement {
  const { outline, exports } = useBrief()
  const [said, setSaid] = useState<Said>({ text: '', isFault: false })
  const run = async ({ label, run: make }: BriefExport) => {
    setSaid({ text: say.making(label), isFault: false })
    try {
      setSaid({ text: (await make(outline)) ?? '', isFault: false })
    } catch (fault) {
      const why = fault instanceof Error && fault.message !== '' ? fault.message : say.unknown
      setSaid({ text: say.failed(label, why), isFault: true })
    }
  }
  const items = (): readonly MenuItem[] =>
    exports
      .filter(({ isMain }) => !isMain)
      .map((one) => ({
        key: one.key,
        label: one.label,
        ...(one.detail === undefined ? {} : { detail: one.detail }),
        choose: () => void run(one),
      }))
  return (
    <>
      <div className={styles.exports}>
        {exports
          .filter(({ isMain }) => isMain)
          .map((one) => (
            <Button key={one.key} onClick={() => void run(one)}>
              {one.label}
            </Button>
          ))}
        {exports.some(({ isMain }) => !isMain) && (
          <Menu label={say.more} className={buttonLook('plain')} items={items}>
            {say.more}
          </Menu>
        )}
      </div>
      <p role="status" className={styles.said}>
        {!said.isFault && said.text}
      </p>
      <p role="alert" className={`${styles.said} ${styles.failed}`}>
        {said.isFault && said.text}
      </p>
    </>
  )
}
