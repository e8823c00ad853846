import { type ReactElement, useState } from 'react'
import type { Open } from '../../../machines/workspace/open.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { laterWords } from '../../ui/laterWords.ts'
import { Segments } from '../../ui/Segments.tsx'
import { shippedDossiers } from '../shippedDossiers.ts'
import { ShareProposal } from './ShareProposal.tsx'
import { ShareView } from './ShareView.tsx'
import styles from './Sharing.module.css'
import { usePacked } from './usePacked.ts'
import { WholeDossier } from './WholeDossier.tsx'

const { sharing: say } = laterWords

interface SharingProps {
  readonly open: Open
  readonly onClose: () => void
}

/** Hands out what is on screen: as a link, or one of its proposals as a card for a web page. */
export function Sharing({ open, onClose }: SharingProps): ReactElement {
  const [kind, setKind] = useState<'view' | 'proposal'>('view')
  const [isFirst, setIsFirst] = useState(true)
  const { dossier, carried } = open.place
  const isShipped = shippedDossiers.some(({ id }) => id === dossier)
  const [isChosen, setIsChosen] = useState(!isShipped)
  const isWhole = isChosen || carried !== null
  const packed = usePacked(open, isWhole)
  const without = isShipped ? say.asShipped : say.onlyHere
  return (
    <Dialog label={say.dialog} onClose={onClose} className={styles.dialog}>
      <div className={styles.head}>
        <h2>{say.dialog}</h2>
        <Segments
          label={say.kind}
          look="line"
          choices={(['view', 'proposal'] as const).map((id) => ({ id, content: say.kinds[id] }))}
          chosen={kind}
          onChoose={(chosen) => {
            setIsFirst(false)
            setKind(chosen)
          }}
        />
      </div>
      <div className={styles.body}>
        <p className={styles.note}>{say.holds[kind]}</p>
        <WholeDossier
          isWhole={isWhole}
          note={isWhole ? say.wholeNote : without}
          onChange={carried === null ? setIsChosen : null}
        />
        {kind === 'view' ? (
          <ShareView place={open.place} packed={packed} takesFocus={isFirst} />
        ) : (
          <ShareProposal open={open} packed={packed} />
        )}
      </div>
      <div className={styles.foot}>
        <Button onClick={onClose}>{say.close}</Button>
      </div>
    </Dialog>
  )
}
