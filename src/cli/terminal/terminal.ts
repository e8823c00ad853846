/** What text is laid out for. */
export interface Terminal {
  /** The width in columns, at least 40. */
  readonly columns: number
  readonly colour: boolean
}

const USUAL = 80
const LEAST = 40

interface Stream {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** What a stream is shown on. Where it does not tell its width, COLUMNS may. */
export function terminalOf(stream: Stream, env: Environment): Terminal {
  const columns = stream.columns ?? Number(env.COLUMNS)
  return {
    columns: columns > 0 ? Math.max(LEAST, Math.floor(columns)) : USUAL,
    colour: hasColour(stream, env),
  }
}

/** Colour is for terminals, unless FORCE_COLOR says otherwise; NO_COLOR and a dumb terminal have none. */
function hasColour({ isTTY = false }: Stream, { NO_COLOR = '', FORCE_COLOR = '', TERM }: Environment): boolean {
  if (NO_COLOR !== '') return false
  if (FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTTY && TERM !== 'dumb'
}
