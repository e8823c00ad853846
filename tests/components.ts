import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// React asks for this before it lets a test wait for its updates.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

afterEach(cleanup)
