import type { Answerer } from './Desk.ts'
import type { Answer, Question } from './question.ts'

/** Answers in a thread of its own, and where none can be had, here. */
export function createAnswerer(): Answerer {
  let worker: Worker | null = null
  let isThreaded = typeof Worker !== 'undefined'
  return async (question) => {
    if (isThreaded) {
      try {
        worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
        return await answerOf(worker, question)
      } catch {
        isThreaded = false
      }
    }
    const { answer } = await import('./answer.ts')
    return answer(question)
  }
}

function answerOf(worker: Worker, question: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
    worker.onerror = () => reject(new Error('The thread for the analysis failed.'))
    worker.postMessage(question)
  })
}
