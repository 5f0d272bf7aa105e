import { InvalidArgumentError } from 'commander'

/** Reads a TCP port from a command line. */
export function parsePort(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !Number.isInteger(value) || value < 0 || value > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 0 to 65535.')
  return value
}
