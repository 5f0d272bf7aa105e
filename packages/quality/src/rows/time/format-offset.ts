/** `+0530` or, with a colon, `+05:30` from minutes east of UTC. */
export function formatOffset(minutes: number, colon = ''): string {
  const size = Math.abs(minutes)
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((each) => String(each).padStart(2, '0'))
  return `${minutes < 0 ? '-' : '+'}${hours}${colon}${rest}`
}
