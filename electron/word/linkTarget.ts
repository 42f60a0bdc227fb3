/** Word gives up on longer addresses. */
const LONGEST_ADDRESS = 2000;

/** The address as Word can read it, percent-encoded where needed; null when it is no address. */
export function toLinkTarget(href: string): string | null {
  try {
    const address = new URL(href.trim()).href;
    return address.length <= LONGEST_ADDRESS ? address : null;
  } catch {
    return null;
  }
}
