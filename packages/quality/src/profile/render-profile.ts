import { assertNever } from '@mesh/core'
import type { Profile } from './profile.ts'
import { renderProfileHtml } from './render-profile-html.ts'
import { renderProfileMarkdown } from './render-profile-markdown.ts'
import { renderProfileText } from './render-profile-text.ts'

/** The forms in which a profile can be told. */
export const profileFormats = ['text', 'json', 'markdown', 'html'] as const

/** One of {@link profileFormats}. */
export type ProfileFormat = (typeof profileFormats)[number]

/**
 * A profile as text for a terminal, JSON, Markdown, or an HTML page. Ends with a line break.
 *
 * @example
 * process.stdout.write(renderProfile(await profileTable(client, 'orders'), 'text'))
 */
export function renderProfile(profile: Profile, format: ProfileFormat): string {
  switch (format) {
    case 'text':
      return renderProfileText(profile)
    case 'json':
      return `${JSON.stringify(profile, undefined, 2)}\n`
    case 'markdown':
      return renderProfileMarkdown(profile)
    case 'html':
      return renderProfileHtml(profile)
    default:
      return assertNever(format, 'profile format')
  }
}
