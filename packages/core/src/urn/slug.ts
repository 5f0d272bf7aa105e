/**
 * Turns any title into the lower-case, dash-joined word that a {@link MeshUrn} takes: `Flight Operations` → `flight-operations`.
 * Letters outside a–z lose their accents; what is left over becomes a dash. Empty when nothing remains.
 */
export function slug(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
