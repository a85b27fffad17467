// The program of the image hello-world: prints the text that its executable carries, as docker-library/hello-world's hello.c.
import { print, printError } from '../../host/process/stdio.ts';
import type { Program } from '../../host/process/types.ts';

/** The text of the official image; `variant` is the image's own name of its platform, e.g. `amd64`, `arm64v8`. */
export const officialHello = (variant: string): string => `
Hello from Docker!
This message shows that your installation appears to be working correctly.

To generate this message, Docker took the following steps:
 1. The Docker client contacted the Docker daemon.
 2. The Docker daemon pulled the "hello-world" image from the Docker Hub.
    (${variant})
 3. The Docker daemon created a new container from that image which runs the
    executable that produces the output you are currently reading.
 4. The Docker daemon streamed that output to the Docker client, which sent it
    to your terminal.

To try something more ambitious, you can run an Ubuntu container with:
 $ docker run -it ubuntu bash

Share images, automate workflows, and more with a free Docker ID:
 https://hub.docker.com/

For more examples and ideas, visit:
 https://docs.docker.com/get-started/

`;

/** Prints `note.text`; without one the official text for the machine's architecture. */
export const hello: Program = async (proc) => {
  const { text } = proc.exe.note;
  if (text !== undefined && typeof text !== 'string') {
    await printError(proc, 'hello: the note in this executable has a text that is no string\n');
    return 1;
  }
  await print(proc, text ?? officialHello(proc.kernel.arch === 'arm64' ? 'arm64v8' : 'amd64'));
  return 0;
};
