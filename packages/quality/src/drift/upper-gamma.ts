const enough = 1e-16
const mostTerms = 10_000

/**
 * The regularised upper incomplete gamma function Q(a, x), for a > 0 and x ≥ 0: by its series where it is near 1, else by
 * Lentz's continued fraction. Source: https://dlmf.nist.gov/8.7, https://dlmf.nist.gov/8.9
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a))
  return x < a + 1 ? Math.max(0, 1 - scale * series(a, x)) : scale * fraction(a, x)
}

function series(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let index = 1; index < mostTerms && term > sum * enough; index += 1) {
    term *= x / (a + index)
    sum += term
  }
  return sum
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = Number.POSITIVE_INFINITY
  let d = 1 / b
  let value = d
  for (let index = 1; index < mostTerms; index += 1) {
    const factor = index * (a - index)
    b += 2
    d = 1 / (factor * d + b)
    c = b + factor / c
    value *= c * d
    if (Math.abs(c * d - 1) < enough) break
  }
  return value
}

/** Logarithm of the gamma function: Stirling's series where it is exact, reached by Γ(a + 1) = a Γ(a). */
function logGamma(a: number): number {
  let shifted = a
  let product = 1
  while (shifted < 15) {
    product *= shifted
    shifted += 1
  }
  const inverse = 1 / (shifted * shifted)
  const tail =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / shifted
  return (
    (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI) + tail - Math.log(product)
  )
}
