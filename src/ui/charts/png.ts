import type { Picture } from './standalone.ts'

/** Twice the pixels of the drawing: sharp in print and on fine screens. */
const FINE = 2

/** A picture as PNG. Throws where the browser cannot draw it. */
export async function pngOf({ text, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width * FINE, height * FINE)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(width * FINE)
    canvas.height = Math.ceil(height * FINE)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture is too large.')) : resolve(blob)))
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
