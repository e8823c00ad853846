import { useEffect, useState } from 'react'
import type { Open } from '../../../machines/workspace/open.ts'
import { packText } from '../../ui/packedText.ts'
import { fileText } from '../librarian.ts'

/** A dossier that is being packed, could not be, or is. */
export type Packed = 'working' | 'failed' | { readonly carried: string | null }

/** The file of what is open, packed, once it is wanted: byte for byte what is saved of it, or what came with the link. */
export function usePacked({ ledger, place }: Open, isWanted: boolean): Packed {
  const [packed, setPacked] = useState<Packed>('working')
  const { carried } = place
  useEffect(() => {
    if (!isWanted || carried !== null || ledger === null) return
    let isHere = true
    setPacked('working')
    packText(fileText(ledger).text).then(
      (letters) => isHere && setPacked({ carried: letters }),
      () => isHere && setPacked('failed'),
    )
    return () => {
      isHere = false
    }
  }, [ledger, carried, isWanted])
  if (!isWanted) return { carried: null }
  return carried === null ? packed : { carried }
}
