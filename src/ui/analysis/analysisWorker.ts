import { Analyst } from '../../../machines/analysis/analyst.ts'
import type { FromThread, ToThread } from './messages.ts'

// What is hard to work out must not keep the page from answering.
const analyst = new Analyst()
const later = import('../../../machines/analysis/laterPart.ts')
const tell = (message: FromThread): void => postMessage(message)

addEventListener('message', ({ data: { request } }: MessageEvent<ToThread>) => {
  later
    .then(({ laterPart }) => analyst.answer(request, laterPart, undefined, (progress) => tell({ progress })))
    .then((analysis) => tell({ analysis }))
    .catch(reportError)
})
