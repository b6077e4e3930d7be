/** A number without a power of ten, which ARIA does not know. (What knows languages takes a phone 80 ms to wake up.) */
export function plain(value: number): string {
  const written = String(value);
  if (!written.includes('e')) return written;
  return Math.abs(value) < 1 ? value.toFixed(20).replace(/\.?0+$/, '') : String(BigInt(value));
}
