import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { isOn, leave, monitoring, open, pick, small, switchOf } from './openApp.tsx'

describe('a file', () => {
  test('is opened, and found again under its address after a reload', async () => {
    await open()
    pick(small)
    await waitFor(() => expect(window.location.hash).toContain('small'))
    const address = window.location.hash
    leave()
    cleanup()
    await open(address)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A small case')
    await waitFor(() => expect(window.location.hash).toBe(address))
  })

  test('with faults tells each of them in full, and leaves open what was', async () => {
    const { user } = await open()
    await user.click(switchOf(monitoring))
    await waitFor(() => expect(window.location.hash).toContain('steps='))
    const address = window.location.hash
    pick(JSON.stringify({ format: 'parley/1', id: 'x', title: 'X', timeZone: 'Mars/Base', colour: 'red' }), 'bad.json')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('bad.json could not be opened: 2 faults')
    for (const text of ['$.timeZone', '"Mars/Base"', '$.colour']) expect(alert.textContent).toContain(text)
    await waitFor(() => expect(window.location.hash).toBe(address))
    expect(isOn(monitoring)).toBe('true')
    await user.click(within(alert).getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('may be a table or an archive as well, and there may be several', async () => {
    const { user } = await open()
    const picker = screen.getByLabelText('Open a dossier')
    await user.upload(picker, new File(['at,headline,source\n'], 'more.csv', { type: 'text/csv' }))
    await screen.findByRole('dialog', { name: 'Developments from more.csv' })
    await user.click(screen.getByRole('button', { name: 'Close' }))
    for (const files of [[new File(['x'], 'all.zip')], ['a.json', 'b.json'].map((name) => new File([small], name))]) {
      await user.upload(picker, files)
      const dialog = await screen.findByRole('dialog', { name: 'Dossiers brought in' })
      expect(await within(dialog).findAllByText(/no zip archive|is in the library/)).toHaveLength(files.length)
      await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    }
  })

  test('of another kind is told as that, and not as a dossier with faults', async () => {
    await open()
    const file = new File(['Call back'], 'notes.txt')
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } })
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('notes.txt could not be opened')
    expect(alert.textContent).toContain('is no file that Parley reads')
    expect(alert.textContent).not.toContain('JSON')
  })

  test('that is too large an archive is refused unread', async () => {
    await open()
    const file = new File(['x'], 'all.zip')
    Object.defineProperty(file, 'size', { value: 65 * 2 ** 20 })
    const read = vi.spyOn(file, 'arrayBuffer')
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } })
    await screen.findByText('all.zip is too large; expected an archive of at most 64 MB.')
    expect(read).not.toHaveBeenCalled()
  })

  test('can be dropped anywhere on the page', async () => {
    await open()
    const dataTransfer = { types: ['Files'], files: [new File([small], 'small.json')] }
    fireEvent.dragOver(document.body, { dataTransfer })
    await screen.findByText('Drop the dossier to open it')
    fireEvent.drop(document.body, { dataTransfer })
    expect(screen.queryByText('Drop the dossier to open it')).toBeNull()
    await screen.findByRole('heading', { name: 'A small case' })
  })

  test('is not what a dragged word is', async () => {
    await open()
    fireEvent.dragOver(document.body, { dataTransfer: { types: ['text/plain'], files: [] } })
    expect(screen.queryByText('Drop the dossier to open it')).toBeNull()
  })

  test('with thousands of faults shows the first, and the rest on demand', async () => {
    const { user } = await open()
    const sources = Array.from({ length: 1_500 }, (_, place) => ({ id: `s-${place}`, publisher: '', title: 'T' }))
    pick(JSON.stringify({ format: 'parley/1', id: 'x', title: 'X', timeZone: 'UTC', sources }))
    const alert = await screen.findByRole('alert')
    expect(within(alert).getAllByRole('listitem').length).toBeLessThan(500)
    await user.click(within(alert).getByRole('button', { name: /Show the other 1,300 faults/ }))
    expect(within(alert).getAllByRole('listitem')).toHaveLength(1_500)
  })

  test('brings the advice on it, quietly', async () => {
    const { user } = await open()
    pick(small.replace('"timeZone"', '"sources":[{"id":"s","publisher":"P","title":"T"}],"timeZone"'))
    const said = await screen.findByText(/piece of advice|pieces of advice/)
    expect(screen.queryByRole('alert')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(said.isConnected).toBe(false)
  })
})
