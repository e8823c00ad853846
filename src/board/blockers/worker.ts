import { answer } from './answer.ts'
import type { Question } from './question.ts'

// What is hard to find must not keep the page from answering.
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(answer(data))
})
