/** The links that packages' scripts make for units which are enabled when they are installed. */
import type { Package, PackageFile } from '../package.ts';

const UNIT =
  /^(?:\/usr)?\/lib\/systemd\/system\/([^/]+\.(?:service|socket|path|timer))$|^\/etc\/systemd\/system\/([^/]+\.(?:service|socket|path|timer))$/;

/** By path, for every unit with an `[Install]` section that is not among those to be left alone. */
export function enabledUnits(
  packages: readonly Pick<Package, 'files'>[],
  disabled: readonly string[] = [],
): Record<string, PackageFile> {
  const links: Record<string, PackageFile> = {};
  for (const { files = {} } of packages) {
    for (const [path, file] of Object.entries(files)) {
      const [, shipped, own] = UNIT.exec(path) ?? [];
      const unit = shipped ?? own;
      if (unit === undefined || disabled.includes(unit) || !('text' in file)) continue;
      for (const target of /^WantedBy=(.*)$/m.exec(file.text)?.[1]?.split(' ') ?? [])
        links[`/etc/systemd/system/${target}.wants/${unit}`] = { link: path };
    }
  }
  return links;
}
