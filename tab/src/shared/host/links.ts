/** What the manifest calls the personal tab. */
const personalTab = 'ladder';

/** As long as an address may be for every browser and mail program. */
const longestLink = 2000;

const longestLabel = 100;

/** Where links into Teams lead; Microsoft's clouds for governments and for China have hosts of their own. */
const clouds: readonly { frame: RegExp; teams: string }[] = [
  { frame: /^https:\/\/([a-z0-9-]+\.)*dod\.teams\.microsoft\.us$/, teams: 'dod.teams.microsoft.us' },
  { frame: /^https:\/\/([a-z0-9-]+\.)*teams\.microsoft\.us$/, teams: 'gov.teams.microsoft.us' },
  { frame: /^https:\/\/([a-z0-9-]+\.)*teams\.microsoftonline\.cn$/, teams: 'teams.microsoftonline.cn' },
];

/** @param frame - The origin of the page around the tab; null when it is not known. */
export const teamsHost = (frame: string | null): string =>
  clouds.find((cloud) => frame !== null && cloud.frame.test(frame))?.teams ?? 'teams.microsoft.com';

export interface Linked {
  /** The page, below the tab's base. */
  path: string;
  /** Where it is in a browser. */
  address: string;
  label: string;
}

/**
 * A link that opens the tab at the page, with the page for who has no Teams: as the service makes them for cards.
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function teamsLink(appId: string, teams: string, { path, address, label }: Linked): string {
  const name = label.length > longestLabel ? `${label.slice(0, longestLabel - 1).trimEnd()}…` : label;
  const context = JSON.stringify({ subEntityId: path });
  const link = `https://${teams}/l/entity/${encodeURIComponent(appId)}/${personalTab}?webUrl=${encodeURIComponent(address)}&label=${encodeURIComponent(name)}&context=${encodeURIComponent(context)}`;
  return link.length <= longestLink ? link : address;
}
