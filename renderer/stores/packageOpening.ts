import { create } from 'zustand';
import type { Target } from '#shared/contract/contract.ts';

interface PackageOpening {
  /** The package that is being asked about; null while there is none. */
  readonly target: Target | null;
}

export const usePackageOpening = create<PackageOpening>(() => ({ target: null }));

/** Shows what a package is, and asks what to do with it. Nothing of it is stored before that. */
export function askAboutPackage(target: Target): void {
  usePackageOpening.setState({ target });
}

export function closePackage(): void {
  usePackageOpening.setState({ target: null });
}
