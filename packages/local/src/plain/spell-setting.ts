import type { Setting } from '../catalog/object/plain.ts'

/** An option as DESCRIBE shows it: lists with commas, groups as JSON; null for one that is not set. */
export function spellSetting(setting: Setting | undefined): string | null {
  if (setting === undefined) return null
  if (typeof setting === 'string') return setting
  if (typeof setting === 'boolean') return String(setting)
  if (isList(setting))
    return setting.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join(',')
  return JSON.stringify(setting)
}

/** How many things an option lists. */
export const countOf = (setting: Setting | undefined): number =>
  setting !== undefined && typeof setting === 'object' && isList(setting) ? setting.length : 0

const isList = (setting: Setting): setting is readonly Setting[] => Array.isArray(setting)
