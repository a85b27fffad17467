import{Gn as e,Kn as t,Wn as n,Xn as r}from"./rehearsal-worker-B0MT6uD4.js";const i={arm64:`arm64v8`,"arm/v5":`arm32v5`,"arm/v7":`arm32v7`,386:`i386`},a=e=>`
Hello from Docker!
This message shows that your installation appears to be working correctly.

To generate this message, Docker took the following steps:
 1. The Docker client contacted the Docker daemon.
 2. The Docker daemon pulled the "hello-world" image from the Docker Hub.
    (${i[e]??e})
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

`,o=[{repository:`library/hello-world`,tags:[`latest`,`linux`],created:`2025-08-08T19:05:17Z`,arches:[`amd64`,`arm/v5`,`arm/v7`,`arm64`,`386`,`mips64le`,`ppc64le`,`riscv64`,`s390x`],config:{Env:[n],Cmd:[`/hello`],WorkingDir:`/`},steps:[e(`COPY hello / # buildkit`,10072,2380,e=>[r(`/hello`,{program:`hello`,text:a(e)},10072)]),t(`CMD ["/hello"]`)]}];export{o as HELLO_WORLD};