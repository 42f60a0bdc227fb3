import { createFileStore } from '../files/store/fileStore.ts';
import { serveProcessJob, type ProcessJob } from '../jobs/processJob.ts';
import { composeAgenda } from '#shared/document/composeAgenda.ts';
import type { PagePlan } from '#shared/document/pages/pagePlan.ts';
import { profileOf } from '#shared/layouts/profileOf.ts';
import type { MeetingSnapshot } from '#shared/model/snapshot.ts';
import { layOutPages } from './layout/layOutPages.ts';
import { createPartLayouts } from './layout/partLayouts.ts';
import { fetchPictures, picturesOf, titlesWithMissingPictures } from './pictureFiles.ts';

/** Laying an agenda out on pages in a process of its own. */
export interface LayoutJob extends ProcessJob {
  readonly request: {
    readonly snapshot: MeetingSnapshot;
    readonly firstNumber: number;
    /** Where the file store is. */
    readonly filesFolder: string;
  };
  readonly result: {
    readonly plan: PagePlan;
    /** Titles of the items that have a picture whose file is missing: words stand in its place. */
    readonly missingPictures: string[];
  };
}

serveProcessJob<LayoutJob>(async ({ snapshot, firstNumber, filesFolder }, onProgress) => {
  const profile = profileOf(snapshot.body);
  const tree = composeAgenda(snapshot, profile, { firstNumber });
  const pictures = await fetchPictures(tree, picturesOf(createFileStore(filesFolder)));
  const plan = await layOutPages(tree, profile, pictures, createPartLayouts(), async (done, total) =>
    onProgress({ step: 'paginate', done, total }),
  );
  return { plan, missingPictures: titlesWithMissingPictures(tree, pictures) };
});
