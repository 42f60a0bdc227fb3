import { closePackage, usePackageOpening } from '../../stores/packageOpening.ts';
import { PackageDialog } from './PackageDialog.tsx';

/** The dialog about the package that is being opened, wherever one stands in Punkt. */
export function OpenedPackages() {
  const target = usePackageOpening((state) => state.target);
  if (!target) return null;
  return <PackageDialog key={target.targetId} target={target} onClose={closePackage} />;
}
