/** `flight_legs` → `FlightLegs`: a name of a type that starts with an ASCII letter. */
export function pascalName(name: string, otherwise = 'Table'): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[A-Za-z]/.test(joined) ? joined : `${otherwise}${joined}`
}
