import { type ComponentType, lazy, type ReactElement, Suspense } from 'react'
import type { NewVersionProps } from './NewVersion.tsx'
import { useIdle } from './useIdle.ts'

const NewVersion = lazy<ComponentType<NewVersionProps>>(() =>
  import('./NewVersion.tsx').then(
    ({ NewVersion }) => ({ default: NewVersion }),
    // The network is gone already: there is nothing to keep the app from now.
    () => ({ default: () => null }),
  ),
)

const reload = () => location.reload()

/** Once the first view is there and all is quiet: what keeps the app for when there is no network. */
export function Offline(): ReactElement | null {
  const isIdle = useIdle()
  // Browsers offer it only to pages that came over a safe connection.
  if (!isIdle || !('serviceWorker' in navigator)) return null
  return (
    <Suspense>
      <NewVersion workers={navigator.serviceWorker} locks={navigator.locks} reload={reload} />
    </Suspense>
  )
}
