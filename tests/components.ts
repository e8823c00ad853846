import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// React asks for this before it lets a test wait for its updates.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

afterEach(cleanup)

// Parts that come on demand are compiled on demand here: a busy machine needs more than the usual second for them.
configure({ asyncUtilTimeout: 8_000 })
