// Models mm/oom_kill.c and mm/memcontrol.c (6.8): what the kernel says when memory is used up and it ends a process.
import type { Cgroup, Kernel, Process } from './process/types.ts';

const PAGE = 4096;
const kilobytes = (bytes: number): number => Math.floor(bytes / 1024);

const comm = (process: Process): string => {
  const name = (process.argv[0] ?? '').replace(/^-/, '');
  return name.slice(name.lastIndexOf('/') + 1).slice(0, 15);
};

/** What each process takes besides its data: a little program. */
const OWN = { total: 1_400_000, file: 1_400_000, tables: 94_208 };

function taskRow(process: Process, score: number): string {
  const anon = Math.ceil(process.memory / PAGE);
  const file = Math.ceil(OWN.file / PAGE);
  const columns = [
    `[${String(process.hostPid).padStart(7)}]`,
    String(process.cred.uid).padStart(5),
    String(process.hostPid).padStart(5),
    String(anon + Math.ceil(OWN.total / PAGE)).padStart(8),
    String(anon + file).padStart(8),
    String(anon).padStart(8),
    String(file).padStart(8),
    '        0',
    String(OWN.tables).padStart(8),
    '       0',
    String(score).padStart(13),
    comm(process),
  ];
  return columns.join(' ');
}

const killed = (process: Process, score: number): string =>
  `Killed process ${process.hostPid} (${comm(process)}) total-vm:${kilobytes(process.memory + OWN.total)}kB, anon-rss:${kilobytes(process.memory)}kB, file-rss:${kilobytes(OWN.file)}kB, shmem-rss:0kB, UID:${process.cred.uid} pgtables:${kilobytes(OWN.tables)}kB oom_score_adj:${score}`;

const TASKS =
  'Tasks state (memory values in pages):\n[  pid  ]   uid  tgid total_vm      rss rss_anon rss_file rss_shmem pgtables_bytes swapents oom_score_adj name';

/** A cgroup went over its limit: `usage` is what its processes wanted, `victim` the one that ends. */
export function reportCgroupOom(kernel: Kernel, cgroup: Cgroup, victim: Process): void {
  const { log, modules } = kernel;
  const score = cgroup.oomScoreAdj ?? 0;
  const members = kernel.processes().filter((process) => process.cgroup === cgroup);
  const limit = kilobytes(cgroup.memoryLimit);
  const name = cgroup.path.slice(cgroup.path.lastIndexOf('/') + 1).replace(/^docker-(\w+)\.scope$/, '$1');
  const swap =
    cgroup.memorySwap !== undefined && cgroup.memorySwap > 0
      ? Math.max(0, kilobytes(cgroup.memorySwap) - limit)
      : limit;
  log.write(
    [
      `${comm(victim)} invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=${score}`,
      `CPU: 1 PID: ${victim.hostPid} Comm: ${comm(victim)} ${modules.tainted.size > 0 ? `Tainted: ${[...modules.tainted].join('')}` : 'Not tainted'} ${modules.release}`,
      'Call Trace:',
      ' <TASK>',
      ...[
        'dump_stack_lvl+0x48/0x70',
        'dump_header+0x4f/0x250',
        'oom_kill_process+0x118/0x280',
        'out_of_memory+0x103/0x350',
        'mem_cgroup_out_of_memory+0x145/0x170',
        'try_charge_memcg+0x6f4/0x820',
        '__mem_cgroup_charge+0x45/0xd0',
      ].map((call) => ` ${call}`),
      ' </TASK>',
      `memory: usage ${limit}kB, limit ${limit}kB, failcnt ${Math.max(1, Math.floor(limit / 1024))}`,
      `swap: usage 0kB, limit ${swap}kB, failcnt 0`,
      `Memory cgroup stats for ${cgroup.path}:`,
      `anon ${members.reduce((sum, { memory }) => sum + memory, 0)}`,
      'file 0',
      TASKS,
      ...members.map((process) => taskRow(process, score)),
      `oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=${name},mems_allowed=0,oom_memcg=${cgroup.path},task_memcg=${cgroup.path},task=${comm(victim)},pid=${victim.hostPid},uid=${victim.cred.uid}`,
    ].join('\n'),
    'info',
  );
  log.write(`Memory cgroup out of memory: ${killed(victim, score)}`, 'err');
}

/** The machine itself has no memory left. */
export function reportOom(kernel: Kernel, victim: Process): void {
  const score = victim.cgroup.oomScoreAdj ?? 0;
  kernel.log.write(
    [
      `${comm(victim)} invoked oom-killer: gfp_mask=0x140cca(GFP_HIGHUSER_MOVABLE|__GFP_COMP), order=0, oom_score_adj=${score}`,
      TASKS,
      ...kernel.processes().map((process) => taskRow(process, process.cgroup.oomScoreAdj ?? 0)),
      `oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=/,mems_allowed=0,global_oom,task_memcg=${victim.cgroup.path},task=${comm(victim)},pid=${victim.hostPid},uid=${victim.cred.uid}`,
    ].join('\n'),
    'info',
  );
  kernel.log.write(`Out of memory: ${killed(victim, score)}`, 'err');
}
