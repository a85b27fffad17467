// Models moby/buildkit frontend/dockerfile/instructions/commands.go (v0.8.3 to v0.25): what a Dockerfile says, typed.
import type { LineRange } from './errors.ts';
import type { DockerfileNode } from './parser.ts';
import type { RunMount } from './run-mount.ts';

interface CommandBase {
  /** The line as written, continuation lines joined. */
  readonly code: string;
  /** The instruction as written; before 23 in small letters. */
  readonly name: string;
  readonly location: LineRange;
}

export interface KeyValue {
  readonly key: string;
  readonly value: string;
  /** Written `ENV key value`. */
  readonly noDelim: boolean;
}

/** A file that a heredoc holds. */
export interface SourceContent {
  readonly path: string;
  readonly data: string;
  /** Variables in it are to be put in. */
  readonly expand: boolean;
}

interface Copying extends CommandBase {
  readonly sources: readonly string[];
  readonly contents: readonly SourceContent[];
  readonly dest: string;
  readonly chown: string;
  readonly chmod: string;
  readonly link: boolean;
  readonly excludes: readonly string[];
}

export interface AddCommand extends Copying {
  readonly kind: 'ADD';
  readonly checksum: string;
  /** Undefined when not given. */
  readonly keepGitDir: boolean | undefined;
  readonly unpack: boolean | undefined;
}

export interface CopyCommand extends Copying {
  readonly kind: 'COPY';
  readonly from: string;
}

/** A command line, as a list or as one text for the shell. */
interface ShellDependent extends CommandBase {
  readonly cmdLine: readonly string[];
  /** Written without JSON: the shell comes in front. */
  readonly prependShell: boolean;
  /** Heredocs, for RUN. */
  readonly files: readonly { readonly name: string; readonly data: string; readonly chomp: boolean }[];
}

export interface RunCommand extends ShellDependent {
  readonly kind: 'RUN';
  readonly flagsUsed: readonly string[];
  /** As written, for a second look once variables are known (23 on; before, mounts hold everything). */
  readonly mountFlags: readonly string[];
  /** As far as they are known without variables; see `resolveMounts`. */
  readonly mounts: readonly RunMount[];
  readonly network: string;
  readonly devices: readonly { readonly name: string; readonly required: boolean }[];
}

export interface CmdCommand extends ShellDependent {
  readonly kind: 'CMD';
}

export interface EntrypointCommand extends ShellDependent {
  readonly kind: 'ENTRYPOINT';
}

export interface EnvCommand extends CommandBase {
  readonly kind: 'ENV';
  readonly env: readonly KeyValue[];
}

export interface LabelCommand extends CommandBase {
  readonly kind: 'LABEL';
  readonly labels: readonly KeyValue[];
  /** From --label: variables in it stay as they are. */
  readonly noExpand: boolean;
}

export interface ArgValue {
  readonly key: string;
  readonly value: string | undefined;
  /** A comment line above that begins with the name. */
  readonly comment: string;
}

export interface ArgCommand extends CommandBase {
  readonly kind: 'ARG';
  readonly args: readonly ArgValue[];
}

export interface HealthConfig {
  readonly Test: readonly string[];
  /** Nanoseconds; 0 when not given. */
  readonly Interval: number;
  readonly Timeout: number;
  readonly StartPeriod: number;
  readonly StartInterval: number;
  readonly Retries: number;
}

export interface HealthcheckCommand extends CommandBase {
  readonly kind: 'HEALTHCHECK';
  readonly health: HealthConfig;
}

export interface MaintainerCommand extends CommandBase {
  readonly kind: 'MAINTAINER';
  readonly maintainer: string;
}

export interface OnbuildCommand extends CommandBase {
  readonly kind: 'ONBUILD';
  readonly expression: string;
}

export interface WorkdirCommand extends CommandBase {
  readonly kind: 'WORKDIR';
  readonly path: string;
}

export interface UserCommand extends CommandBase {
  readonly kind: 'USER';
  readonly user: string;
}

export interface ExposeCommand extends CommandBase {
  readonly kind: 'EXPOSE';
  readonly ports: readonly string[];
}

export interface VolumeCommand extends CommandBase {
  readonly kind: 'VOLUME';
  readonly volumes: readonly string[];
}

export interface StopSignalCommand extends CommandBase {
  readonly kind: 'STOPSIGNAL';
  readonly signal: string;
}

export interface ShellCommand extends CommandBase {
  readonly kind: 'SHELL';
  readonly shell: readonly string[];
}

export type Command =
  | AddCommand
  | ArgCommand
  | CmdCommand
  | CopyCommand
  | EntrypointCommand
  | EnvCommand
  | ExposeCommand
  | HealthcheckCommand
  | LabelCommand
  | MaintainerCommand
  | OnbuildCommand
  | RunCommand
  | ShellCommand
  | StopSignalCommand
  | UserCommand
  | VolumeCommand
  | WorkdirCommand;

/** FROM. */
export interface FromInstruction {
  readonly kind: 'FROM';
  /** After AS, in small letters; '' without. */
  readonly name: string;
  /** FROM as written. */
  readonly origCmd: string;
  readonly baseName: string;
  readonly platform: string;
  readonly comment: string;
  readonly code: string;
  readonly location: LineRange;
}

/** A FROM with the commands up to the next one. */
export interface Stage extends FromInstruction {
  readonly commands: readonly Command[];
}

/** What every instruction's parser is handed. */
export const baseOf = (node: DockerfileNode): CommandBase => ({
  code: node.original.trim(),
  name: node.value,
  location: { start: node.startLine, end: Math.max(node.startLine, node.endLine) },
});
