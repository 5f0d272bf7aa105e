const powers: bigint[] = Array.from({ length: 80 }, (_, exponent) => 10n ** BigInt(exponent))

/** 10 to a whole power that is not negative. */
export const powerOfTen = (exponent: number): bigint => powers[exponent] ?? 10n ** BigInt(exponent)
