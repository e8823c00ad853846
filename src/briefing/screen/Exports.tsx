import { type ReactElement, useEffect, useId, useState } from 'react'
import type { Outline } from '../../../machines/briefing/outline.ts'
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
            <MainExport key={one.key} of={one} outline={outline} onChoose={() => void run(one)} />
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

interface MainExportProps {
  readonly of: BriefExport
  readonly outline: Outline
  readonly onChoose: () => void
}

function MainExport({ of: { label, amount }, outline, onChoose }: MainExportProps): ReactElement {
  const [shown, setShown] = useState('')
  const id = useId()
  useEffect(() => {
    let isPast = false
    const show = (text: string): void => {
      if (!isPast) setShown(text)
    }
    // What cannot be known beforehand is not said.
    void amount?.(outline).then(show, () => show(''))
    return () => {
      isPast = true
    }
  }, [amount, outline])
  if (amount === undefined) return <Button onClick={onChoose}>{label}</Button>
  return (
    <span className={styles.measured}>
      <Button onClick={onChoose} aria-describedby={id}>
        {label}
      </Button>
      <span id={id} className={styles.amount}>
        {shown}
      </span>
    </span>
  )
}
