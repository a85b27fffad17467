/** The programs of systemd and of what goes with it, each loaded when it is first run. */
import type { Program } from '../../host/process/types.ts';
import type { Systemd } from '../../host/systemd/systemd.ts';
import { lazy } from '../applet/lazy.ts';

/** Programs by the names that executables carry. */
export function systemdPrograms(systemd: Systemd): Record<string, Program> {
  const of = <Module>(load: () => Promise<Module>, make: (module: Module) => (systemd: Systemd) => Program): Program =>
    lazy(async () => make(await load())(systemd));
  const systemctl = of(
    () => import('./systemctl/systemctl.ts'),
    (module) => module.createSystemctl,
  );
  const sessions = () => import('./hostnamectl.ts');
  const analysis = () => import('./analyze.ts');
  const logs = () => import('./logger.ts');
  const debian = () => import('./deb-helpers.ts');
  return {
    systemctl,
    journalctl: of(
      () => import('./journalctl/journalctl.ts'),
      (module) => module.createJournalctl,
    ),
    service: of(
      () => import('./service.ts'),
      (module) => module.createService,
    ),
    logger: of(logs, (module) => module.createLogger),
    'systemd-cat': of(logs, (module) => module.createSystemdCat),
    hostnamectl: of(sessions, (module) => module.createHostnamectl),
    timedatectl: of(sessions, (module) => module.createTimedatectl),
    loginctl: of(sessions, (module) => module.createLoginctl),
    'systemd-analyze': of(analysis, (module) => module.createAnalyze),
    'systemd-cgls': of(analysis, (module) => module.createCgls),
    'systemd-notify': of(analysis, (module) => module.createNotify),
    'systemd-detect-virt': lazy(async () => (await analysis()).detectVirt),
    'systemd-escape': lazy(async () => (await analysis()).escapeName),
    'deb-systemd-helper': of(debian, (module) => module.createDebSystemdHelper),
    'deb-systemd-invoke': of(debian, (module) => module.createDebSystemdInvoke),
    systemd: async () => 1,
  };
}
