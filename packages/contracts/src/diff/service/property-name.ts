const synonyms: Readonly<Record<string, string>> = {
  __proto__: null as unknown as string,
  av: 'availability',
  th: 'throughput',
  er: 'errorrate',
  ga: 'generalavailability',
  es: 'endofsupport',
  el: 'endoflife',
  re: 'retention',
  fy: 'frequency',
  ly: 'latency',
  td: 'timetodetect',
  tn: 'timetonotify',
  tr: 'timetorepair',
}

/**
 * The one lower-case name of a property of a service level.
 * Source: https://bitol-io.github.io/open-data-contract-standard/latest/service-level-agreement/
 */
export function propertyName(property: string): string {
  const name = property.trim().toLowerCase()
  return synonyms[name] ?? name
}
