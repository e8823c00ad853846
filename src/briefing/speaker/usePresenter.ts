import { useCallback, useEffect, useRef, useState } from 'react'
import { randomId } from '../../ui/randomId.ts'
import type { Room, RoomActions } from '../presenting/room.ts'
import { type AskedFor, channelOf, type Told } from './channel.ts'

const FEATURES = 'popup,width=1100,height=720'

/** Tells the speaker’s window what is shown, and does what is asked for there. */
export function usePresenter(room: Room, actions: RoomActions): { openSpeaker: () => void } {
  const [name] = useState(randomId)
  const channel = useRef<BroadcastChannel | null>(null)
  const { outline, talk, sight } = room
  const told = useRef<Told>({ kind: 'ended' })
  const doing = useRef(actions)
  doing.current = actions
  useEffect(() => {
    told.current = { kind: 'shown', outline, talk, sight }
    channel.current?.postMessage(told.current)
  }, [outline, talk, sight])
  useEffect(() => {
    const opened = channelOf(name)
    channel.current = opened
    opened.onmessage = ({ data }: MessageEvent<AskedFor>) => {
      const { turn, blacken } = doing.current
      if (data.kind === 'hello') opened.postMessage(told.current)
      else if (data.kind === 'turn') turn({ type: data.by })
      else if (data.kind === 'showSlide') turn({ type: 'showSlide', slide: data.slide })
      else if (data.kind === 'blacken') blacken()
    }
    return () => {
      opened.postMessage({ kind: 'ended' } satisfies Told)
      opened.close()
    }
  }, [name])
  const openSpeaker = useCallback(() => {
    window.open(doing.current.speakerAddress(name), `parley-speaker-${name}`, FEATURES)
  }, [name])
  return { openSpeaker }
}
