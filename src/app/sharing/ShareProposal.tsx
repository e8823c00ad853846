import { type ReactElement, useId, useState } from 'react'
import { requirementBy } from '../../../machines/lens.ts'
import { elementsOf } from '../../../machines/requirement.ts'
import type { Open } from '../../../machines/workspace/open.ts'
import controls from '../../ui/controls.module.css'
import { formatMoment } from '../../ui/dates.ts'
import { type Theme, themes } from '../../ui/embedAddress.ts'
import { laterWords } from '../../ui/laterWords.ts'
import { Segments } from '../../ui/Segments.tsx'
import { CopyField } from './CopyField.tsx'
import { cardLink, frameCode, heightFor, tooLongFor } from './links.ts'
import { PackedState } from './PackedState.tsx'
import styles from './Sharing.module.css'
import type { Packed } from './usePacked.ts'

const { sharing: say } = laterWords

interface ShareProposalProps {
  readonly open: Open
  readonly packed: Packed
}

/** The markup of a proposal's card for a web page: of which proposal, and in which colours. */
export function ShareProposal({ open, packed }: ShareProposalProps): ReactElement {
  const { place, boards } = open
  const { proposals, timeZone } = boards.opened.dossier
  const selected = proposals.find(({ id }) => place.select?.kind === 'proposal' && place.select.id === id)
  const [proposal, setProposal] = useState(selected ?? proposals[0])
  const [theme, setTheme] = useState<Theme>('auto')
  const id = useId()
  if (proposal === undefined) return <p>{say.noProposals}</p>
  return (
    <>
      <div className={styles.field}>
        <label htmlFor={id}>{say.proposal}</label>
        <select
          id={id}
          className={controls.select}
          value={proposal.id}
          onChange={({ target }) => setProposal(proposals[target.selectedIndex])}
        >
          {proposals.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.theme}>
        <b id={`${id}-theme`}>{say.theme}</b>
        <Segments
          labelledBy={`${id}-theme`}
          look="line"
          choices={themes.map((one) => ({ id: one, content: say.themes[one] }))}
          chosen={theme}
          onChoose={setTheme}
        />
      </div>
      {typeof packed === 'string' ? (
        <PackedState state={packed} />
      ) : (
        <Code
          link={cardLink(place, { proposal: proposal.id, theme, carried: packed.carried }, location.href)}
          title={say.frameTitle(proposal.title, formatMoment(place.asOf, timeZone))}
          height={heightFor(elementsOf(requirementBy(proposal, place.lens)).length)}
        />
      )}
    </>
  )
}

interface CodeProps {
  readonly link: string
  readonly title: string
  readonly height: number
}

const Code = ({ link, title, height }: CodeProps): ReactElement => (
  <>
    <CopyField
      label={say.code}
      text={frameCode(link, title, height)}
      length={link.length}
      tooLong={tooLongFor(link) === 'browsers' ? 'browsers' : 'none'}
      rows={5}
      takesFocus={false}
    />
    <a href={link} target="_blank" rel="noopener noreferrer">
      {say.seeCard}
    </a>
  </>
)
