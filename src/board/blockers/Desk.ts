import type { Answer, Question } from './question.ts'

/** Answers one question. */
export type Answerer = (question: Question) => Promise<Answer>

interface Waiting {
  readonly question: Question
  readonly tell: (answer: Answer) => void
}

/**
 * Hands questions on, one at a time. Each asker has one place in the line: a new question takes the place of the one
 * that the asker no longer wants to know.
 */
export class Desk {
  readonly #answerer: Answerer
  readonly #line = new Map<string, Waiting>()
  #isBusy = false

  constructor(answerer: Answerer) {
    this.#answerer = answerer
  }

  /** Gives back what withdraws the question. */
  ask(asker: string, question: Question, tell: (answer: Answer) => void): () => void {
    const waiting = { question, tell }
    this.#line.set(asker, waiting)
    void this.#work()
    return () => {
      if (this.#line.get(asker) === waiting) this.#line.delete(asker)
    }
  }

  async #work(): Promise<void> {
    if (this.#isBusy) return
    this.#isBusy = true
    for (let next = this.#first(); next !== null; next = this.#first()) {
      const [asker, waiting] = next
      const answer = await this.#answerer(waiting.question)
      if (this.#line.get(asker) !== waiting) continue
      this.#line.delete(asker)
      waiting.tell(answer)
    }
    this.#isBusy = false
  }

  #first(): readonly [string, Waiting] | null {
    const [first] = this.#line
    return first ?? null
  }
}
