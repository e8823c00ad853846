import { useSelector } from '@xstate/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure, LibraryAct } from '../library/failure.ts'
import type { Kept } from '../library/kept.ts'
import type { Newer } from '../library/NewerShipped.tsx'
import type { Workspace } from './keepAddress.ts'
import { type Keeper, whyOf } from './keeper.ts'
import { listDossiers } from './librarian.ts'
import { downloadRescued } from './rescued.ts'
import { Unreachable } from './shippedText.ts'

/** Newer versions are compared once the library is open, and not before. */
const comparing = () => import('./newerDossiers.ts')

/** Does what was asked for a dossier, and lists the library anew; what fails is told. */
export type Attempt = (act: LibraryAct, of: string, work: () => Promise<unknown>) => void

/** What the library shows, and the way to do something in it. */
export interface LibraryNow {
  /** Null until they are there. */
  readonly dossiers: readonly Kept[] | null
  readonly newer: readonly Newer[]
  /** What was not done last; null once something was, or it was seen. */
  readonly failure: Failure | null
  readonly refresh: () => void
  readonly attempt: Attempt
  readonly dismiss: () => void
  /** Offers this newer version of a dossier no more in this sitting; a still newer one is offered. */
  readonly keep: (id: string) => void
}

/** The library over the store: it follows what is done here, in the workspace, and in other tabs. */
export function useLibrary(workspace: Workspace, keeper: Keeper): LibraryNow {
  const [dossiers, setDossiers] = useState<readonly Kept[] | null>(null)
  const [newer, setNewer] = useState<readonly Newer[]>([])
  const [failure, setFailure] = useState<Failure | null>(null)
  const titles = useRef(new Map<string, string>())

  const refresh = useCallback(() => {
    const list = async () => {
      const listed = await listDossiers(keeper)
      titles.current = new Map(listed.map(({ id, title }) => [id, title]))
      setDossiers(listed)
      setFailure((before) => (before?.act === 'list' ? null : before))
    }
    const failed = (error: unknown) =>
      setFailure((before) => before ?? { act: 'list', title: '', why: whyOf(error), tryAgain: refresh, rescue: null })
    list().catch(failed)
    // What cannot be compared now is not offered.
    comparing()
      .then(({ newerDossiers }) => newerDossiers(keeper))
      .then(setNewer, () => setNewer([]))
  }, [keeper])

  const attempt = useCallback<Attempt>(
    (act, of, work) => {
      const rescue = () => attempt('save', of, () => downloadRescued(keeper, of))
      const failed = (error: unknown) => {
        const why = error instanceof Unreachable ? 'unreachable' : whyOf(error)
        const title = titles.current.get(of) ?? of
        setFailure({
          act,
          title,
          why,
          tryAgain: () => attempt(act, of, work),
          rescue: why === 'damaged' && titles.current.has(of) ? rescue : null,
        })
        refresh()
      }
      setFailure(null)
      work().then(refresh, failed)
    },
    [keeper, refresh],
  )

  const keptTimes = useSelector(workspace, ({ context }) => context.keptTimes)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept meanwhile, a new title say, is listed as it is then.
  useEffect(refresh, [refresh, keptTimes])
  useEffect(() => {
    let stop = () => {}
    void keeper.store.then((store) => {
      stop = store.subscribe(({ type }) => type !== 'readOnly' && refresh())
    })
    return () => stop()
  }, [keeper, refresh])

  const dismiss = useCallback(() => setFailure(null), [])
  const keep = useCallback(
    (id: string) => {
      const kept = newer.filter((one) => one.id === id)
      setNewer(newer.filter((one) => one.id !== id))
      void comparing().then(({ declineNewer }) => {
        for (const one of kept) declineNewer(keeper, one)
      })
    },
    [keeper, newer],
  )
  return { dossiers, newer, failure, refresh, attempt, dismiss, keep }
}
