import { memo, type ReactNode, type RefObject } from 'react'
import { type Place, screens } from '../../machines/workspace/place.ts'
import { OpenFile } from '../intake/OpenFile.tsx'
import { Button } from '../ui/Button.tsx'
import { keyLabel } from '../ui/keyLabel.ts'
import { words } from '../ui/words.ts'
import { printAddress } from './address.ts'
import styles from './Header.module.css'

interface HeaderProps {
  readonly title: string | null
  readonly place: Place | null
  readonly fileRef: RefObject<HTMLInputElement | null>
  readonly onOpen: (files: readonly File[]) => void
  readonly onShow: (dialog: 'palette' | 'library' | 'share') => void
  /** Whether what was written is saved. */
  readonly children: ReactNode
}

/** The name of the app and of the case, the ways to its screens, and the way to another case. */
export const Header = memo(function Header({ title, place, fileRef, onOpen, onShow, children }: HeaderProps) {
  return (
    <header className="app-header">
      <div className="app-header-inner">
        <span className="app-mark">{words.app.name}</span>
        <div className={styles.case}>
          <h1 className={styles.title}>{title ?? words.app.nothingOpen}</h1>
          <Button
            look="sign"
            className={styles.library}
            aria-label={words.app.library}
            aria-haspopup="dialog"
            onClick={() => onShow('library')}
          >
            <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
              <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </Button>
        </div>
        {children}
        {place !== null && (
          <nav aria-label={words.app.screensNav} className={styles.nav}>
            {screens.map((screen) => (
              <a
                key={screen}
                href={printAddress({ ...place, screen, select: null })}
                aria-current={place.screen === screen ? 'page' : undefined}
                className={styles.link}
              >
                {words.app.screens[screen]}
              </a>
            ))}
          </nav>
        )}
        <div className={styles.tools}>
          <OpenFile inputRef={fileRef} onOpen={onOpen} />
          {place !== null && (
            <button
              type="button"
              className={styles.share}
              aria-label={words.app.share}
              aria-haspopup="dialog"
              onClick={() => onShow('share')}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path
                  d="M6.6 9.4a2.8 2.8 0 0 0 4 0l2.6-2.6a2.8 2.8 0 0 0-4-4l-1 1M9.4 6.6a2.8 2.8 0 0 0-4 0L2.8 9.2a2.8 2.8 0 0 0 4 4l1-1"
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="1.4"
                  strokeLinecap="round"
                />
              </svg>
            </button>
          )}
          <button
            type="button"
            className={styles.search}
            aria-label={words.app.search}
            onClick={() => onShow('palette')}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path
                d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zm3.6-1.4L14 14"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.4"
              />
            </svg>
            <kbd>{keyLabel('mod+k')}</kbd>
          </button>
        </div>
      </div>
    </header>
  )
})
