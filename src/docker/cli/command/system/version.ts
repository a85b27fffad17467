// Models docker/cli cli/command/system/version.go.
import { ansic, parseRfc3339 } from '../../../../base/rfc3339.ts';
import type { ComponentVersion, VersionResponse } from '../../../api/types/system.ts';
import { apiVersion } from '../../../api/versions.ts';
import { serverVersion } from '../../../client/system.ts';
import { since } from '../../../engine-version.ts';
import type { Cli, Command } from '../../cli.ts';
import { messageOf, StatusError } from '../../errors.ts';
import { alignTabs } from '../../formatter/tabwriter.ts';
import { compileTemplate, type Template } from '../../template/exec.ts';
import { versionData } from './version-data.ts';

export const version: Command = async (cli, { flags }) => {
  const given = flags.string('format');
  const format = given === 'json' && since(cli.version, 23) ? '{{json .}}' : given;
  const template = format === '' ? undefined : compile(format);
  let server: VersionResponse | undefined;
  let failure: unknown;
  try {
    server = withEngine(await serverVersion(cli.api));
  } catch (error) {
    if (error instanceof Error && error.name === 'ProcessEnded') throw error;
    failure = error;
  }
  const api = await cli.api.apiVersion();
  if (template) {
    try {
      await cli.out(`${template.execute(versionData(cli, api, server))}\n`);
    } catch (error) {
      await cli.out('\n');
      if (failure === undefined) throw error;
    }
  } else await cli.out(alignTabs(plain(cli, api, server), { minWidth: 20, padding: 1 }));
  if (failure !== undefined) throw failure;
};

function compile(format: string): Template {
  try {
    return compileTemplate(format, 'version');
  } catch (error) {
    throw new StatusError(64, `template parsing error: ${messageOf(error)}`);
  }
}

const human = (time: string): string => {
  const at = parseRfc3339(time);
  return at === undefined ? time : ansic(at);
};

function withEngine(answer: VersionResponse): VersionResponse {
  const components = (answer.Components ?? []).map(
    (component): ComponentVersion =>
      component.Name === 'Engine' && component.Details?.BuildTime
        ? { ...component, Details: { ...component.Details, BuildTime: human(component.Details.BuildTime) } }
        : component,
  );
  return { ...answer, Components: components };
}

function plain(cli: Cli, api: string, server: VersionResponse | undefined): string {
  const { build } = cli;
  const newest = apiVersion(cli.version);
  const old = !since(cli.version, 23);
  let out = `Client:${build.platform ? ` ${build.platform}` : ''}\n`;
  out += ` Version:\t${build.version}\n API version:\t${api}${api === newest ? '' : ` (downgraded from ${newest})`}\n`;
  out += ` Go version:\t${build.go}\n Git commit:\t${build.commit}\n Built:\t${build.built}\n OS/Arch:\tlinux/${arch(cli)}\n Context:\t${cli.context}`;
  if (old) out += '\n Experimental:\ttrue';
  if (!server) return `${out}\n`;
  out += `\n\nServer:${server.Platform?.Name ? ` ${server.Platform.Name}` : ''}`;
  for (const { Name: name, Version: text, Details: details = {} } of server.Components ?? []) {
    out += `\n ${name}:\n  Version:\t${text}`;
    if (name !== 'Engine') {
      for (const key of Object.keys(details).sort()) out += `\n  ${key}:\t${details[key]}`;
      continue;
    }
    out += `\n  API version:\t${details.ApiVersion} (minimum version ${details.MinAPIVersion})\n  Go version:\t${details.GoVersion}`;
    out += `\n  Git commit:\t${details.GitCommit}\n  Built:\t${details.BuildTime}\n  OS/Arch:\t${details.Os}/${details.Arch}\n  Experimental:\t${details.Experimental}`;
  }
  return `${out}\n`;
}

/** The machine's own: the client is a program of that machine. */
export const arch = (cli: Cli): string => cli.proc.kernel.arch;
