import { useCallback, useEffect, useRef, useState } from 'react'
import { type AskedFor, channelOf, type Told } from './channel.ts'

/** What the presentation told last, null before it has said anything, and what asks something of it. */
export function useTold(name: string): readonly [told: Told | null, ask: (asked: AskedFor) => void] {
  const [told, setTold] = useState<Told | null>(null)
  const channel = useRef<BroadcastChannel | null>(null)
  useEffect(() => {
    const opened = channelOf(name)
    channel.current = opened
    opened.onmessage = ({ data }: MessageEvent<Told>) => setTold(data)
    opened.postMessage({ kind: 'hello' } satisfies AskedFor)
    return () => opened.close()
  }, [name])
  const ask = useCallback((asked: AskedFor) => channel.current?.postMessage(asked), [])
  return [told, ask]
}
