import { composeAgenda } from '#shared/document/composeAgenda.ts';
import { composeMinutes } from '#shared/document/composeMinutes.ts';
import type { DocumentTree } from '#shared/document/tree.ts';
import { fitPage } from '#shared/layouts/fitPage.ts';
import type { LayoutProfile } from '#shared/layouts/profile.ts';
import { minutesProfileOf, profileOf } from '#shared/layouts/profileOf.ts';
import type { Body, Member } from '#shared/model/body.ts';
import { exampleMeeting } from '#shared/sample/exampleMeeting.ts';
import { exampleMinutes } from '#shared/sample/exampleMinutes.ts';

export const exampleKinds = ['agenda', 'minutes'] as const;
export type ExampleKind = (typeof exampleKinds)[number];

export interface Example {
  readonly tree: DocumentTree;
  readonly profile: LayoutProfile;
}

/** The usual margins become 12 mm. */
const MARGIN_SHARE = 12 / 28;

/** A tiny document of the body's, on small paper. */
export function composeExample(kind: ExampleKind, body: Body, members: readonly Member[]): Example {
  switch (kind) {
    case 'agenda': {
      const profile = onSmallPaper(profileOf(body));
      return { profile, tree: composeAgenda(exampleMeeting(body, members), profile) };
    }
    case 'minutes': {
      const profile = onSmallPaper(minutesProfileOf(body));
      return { profile, tree: composeMinutes(exampleMinutes(body, members), profile, { edition: 'full' }) };
    }
  }
}

/** The same look on a smaller sheet, whose lines are shorter: the letters need not shrink with it. */
function onSmallPaper(profile: LayoutProfile): LayoutProfile {
  const { page } = profile;
  const { left, right } = page.margins;
  const margins = { ...page.margins, left: left * MARGIN_SHARE, right: right * MARGIN_SHARE };
  return fitPage({
    ...profile,
    page: { ...page, width: 124, margins, headerDistance: 10, footerDistance: 10 },
  });
}
