/** containerd with every call told to a trace, by the names of its gRPC services. */
import type { Trace } from '../../base/trace.ts';
import type { Containerd, Task, TaskProcess } from './types.ts';

const short = (id: string): string => id.slice(0, 12);

type Tell = (method: string, subject: string) => (result: string) => void;

/** dockerd's view of a containerd that is watched. */
export function traced(containerd: Containerd, trace: Trace): Containerd {
  const tell: Tell = (method, subject) => trace.call('dockerd', 'containerd', `${method} ${subject}`);
  const tasks = new WeakMap<Task, Task>();
  const watched = (task: Task): Task => {
    const known = tasks.get(task) ?? tracedTask(task, tell);
    tasks.set(task, known);
    return known;
  };
  return {
    ...containerd,
    tasks: {
      get(id) {
        const task = containerd.tasks.get(id);
        return task && watched(task);
      },
      async create(request) {
        tell('containers.v1.Containers/Create', short(request.id))('OK');
        return watched(await told(tell('tasks.v1.Tasks/Create', short(request.id)), containerd.tasks.create(request)));
      },
    },
  };
}

function tracedTask(task: Task, tell: Tell): Task {
  return {
    ...tracedProcess(task, task.id, '', tell),
    id: task.id,
    get pid() {
      return task.pid;
    },
    get process() {
      return task.process;
    },
    cgroup: task.cgroup,
    namespaces: task.namespaces,
    async exec(id, spec, io) {
      const added = await told(tell('tasks.v1.Tasks/Exec', short(task.id)), task.exec(id, spec, io));
      return tracedProcess(added, task.id, ` exec ${short(id)}`, tell);
    },
    pause() {
      tell('tasks.v1.Tasks/Pause', short(task.id))('OK');
      task.pause();
    },
    resume() {
      tell('tasks.v1.Tasks/Resume', short(task.id))('OK');
      task.resume();
    },
    processes: () => task.processes(),
    async delete() {
      await told(tell('tasks.v1.Tasks/Delete', short(task.id)), task.delete());
      tell('containers.v1.Containers/Delete', short(task.id))('OK');
    },
  };
}

function tracedProcess(process: TaskProcess, subject: string, more: string, tell: Tell): TaskProcess {
  return {
    id: process.id,
    get pid() {
      return process.pid;
    },
    get process() {
      return process.process;
    },
    start: () => told(tell('tasks.v1.Tasks/Start', `${short(subject)}${more}`), process.start()),
    kill(signal) {
      tell('tasks.v1.Tasks/Kill', `${short(subject)}${more} ${signal}`)('OK');
      process.kill(signal);
    },
    wait: () => process.wait(),
    resize: (size) => process.resize(size),
  };
}

async function told<T>(answer: (result: string) => void, work: Promise<T>): Promise<T> {
  try {
    const value = await work;
    answer('OK');
    return value;
  } catch (error) {
    answer(error instanceof Error ? error.message : String(error));
    throw error;
  }
}
