import{t as e}from"./digest-DKO_SCh6.js";import{Ar as t,Cr as n,Mr as r,Or as i}from"./rehearsal-worker-B0MT6uD4.js";import{t as a}from"./errno-Zqc-qyHQ.js";import{i as o,r as s}from"./stdio-dXGtlFyZ.js";import{r as c}from"./table-i9q1dih-.js";const l={c:`containers`,container:`containers`,t:`tasks`,task:`tasks`,ns:`namespaces`,namespace:`namespaces`,i:`images`,image:`images`,plugin:`plugins`,snapshot:`snapshots`,list:`ls`};function u(e){let t=/* @__PURE__ */ new Map([[`address`,e.env.get(`CONTAINERD_ADDRESS`)||`/run/containerd/containerd.sock`],[`namespace`,e.env.get(`CONTAINERD_NAMESPACE`)||`default`]]),n=[],r=e.argv.slice(1);for(let e=0;e<r.length;e++){let[,i=``,a]=/^--?(a|address|n|namespace)(?:=(.*))?$/.exec(r[e]??``)??[];i===``?n.push(r[e]??``):t.set(i.startsWith(`a`)?`address`:`namespace`,a??r[++e]??``)}return{address:(t.get(`address`)??``).replace(/^unix:\/\//,``),namespace:t.get(`namespace`)??``,words:n.filter(e=>e!==`-q`&&e!==`--quiet`).map((e,t)=>t<2?l[e]??e:e),quiet:n.includes(`-q`)||n.includes(`--quiet`)}}const d=[[`2.1`,`content.v1/content image-verifier.v1/bindir internal.v1/opt warning.v1/deprecations event.v1/exchange
snapshotter.v1/blockfile@!skip snapshotter.v1/btrfs@!skip snapshotter.v1/devmapper@!skip snapshotter.v1/erofs@
snapshotter.v1/native@ snapshotter.v1/overlayfs@ monitor.task.v1/cgroups@ metadata.v1/bolt gc.v1/scheduler
differ.v1/erofs!skip differ.v1/walking@ lease.v1/manager service.v1/containers-service
service.v1/content-service service.v1/diff-service service.v1/images-service service.v1/introspection-service
service.v1/namespaces-service service.v1/snapshots-service shim.v1/manager runtime.v2/task@
service.v1/tasks-service grpc.v1/containers grpc.v1/content grpc.v1/diff grpc.v1/events grpc.v1/images
grpc.v1/introspection grpc.v1/leases grpc.v1/namespaces sandbox.store.v1/local cri.v1/runtime@ transfer.v1/local
cri.v1/images podsandbox.controller.v1/podsandbox sandbox.controller.v1/shim grpc.v1/sandbox-controllers
grpc.v1/sandboxes grpc.v1/snapshots streaming.v1/manager grpc.v1/streaming grpc.v1/tasks grpc.v1/transfer
grpc.v1/version monitor.container.v1/restart tracing.processor.v1/otlp!skip internal.v1/tracing!skip
ttrpc.v1/otelttrpc grpc.v1/healthcheck nri.v1/nri`],[`1.7`,`event.v1/exchange internal.v1/opt warning.v1/deprecations snapshotter.v1/blockfile@!skip
snapshotter.v1/btrfs@!skip snapshotter.v1/devmapper@!skip snapshotter.v1/native@ snapshotter.v1/overlayfs@
snapshotter.v1/aufs@!skip snapshotter.v1/zfs@!skip content.v1/content metadata.v1/bolt gc.v1/scheduler
differ.v1/walking@ lease.v1/manager streaming.v1/manager runtime.v1/linux@ monitor.v1/cgroups@ runtime.v2/task@
runtime.v2/shim sandbox.store.v1/local sandbox.controller.v1/local service.v1/containers-service
service.v1/content-service service.v1/diff-service service.v1/images-service service.v1/introspection-service
service.v1/namespaces-service service.v1/snapshots-service service.v1/tasks-service grpc.v1/containers
grpc.v1/content grpc.v1/diff grpc.v1/events grpc.v1/images grpc.v1/introspection grpc.v1/leases
grpc.v1/namespaces grpc.v1/sandbox-controllers grpc.v1/sandboxes grpc.v1/snapshots grpc.v1/streaming
grpc.v1/tasks transfer.v1/local grpc.v1/transfer grpc.v1/version internal.v1/restart
tracing.processor.v1/otlp!skip internal.v1/tracing!skip grpc.v1/healthcheck nri.v1/nri`],[`1.6`,`content.v1/content snapshotter.v1/aufs@!skip snapshotter.v1/btrfs@!skip snapshotter.v1/devmapper@!error
snapshotter.v1/native@ snapshotter.v1/overlayfs@ snapshotter.v1/zfs@!skip metadata.v1/bolt differ.v1/walking@
event.v1/exchange gc.v1/scheduler service.v1/introspection-service service.v1/containers-service
service.v1/content-service service.v1/diff-service service.v1/images-service service.v1/leases-service
service.v1/namespaces-service service.v1/snapshots-service runtime.v1/linux@ runtime.v2/task@
monitor.v1/cgroups@ service.v1/tasks-service grpc.v1/introspection internal.v1/restart grpc.v1/containers
grpc.v1/content grpc.v1/diff grpc.v1/events grpc.v1/healthcheck grpc.v1/images grpc.v1/leases grpc.v1/namespaces
internal.v1/opt grpc.v1/snapshots grpc.v1/tasks grpc.v1/version`]];function f(e){let[,t=``]=d.find(([t])=>e(t))??d.at(-1)??[];return t.split(/\s+/).map(e=>{let[,t=``,n=``,r=``,i=`ok`]=/^(.*?)\/([^@!]*)(@?)(?:!(.*))?$/.exec(e)??[];return{type:`io.containerd.${t}`,id:n,hasPlatform:r!==``,status:i}})}const p=`moby`,m={version:j,info:M,"containers ls":C,"containers info":T,"tasks ls":E,"tasks ps":D,"tasks kill":O,"namespaces ls":k,"plugins ls":A,"images ls":async(e,t)=>b(t,[[`REF`,`TYPE`,`DIGEST`,`SIZE`,`PLATFORMS`,`LABELS`]],1),"snapshots ls":async(e,t)=>b(t,[[`KEY`,`PARENT`,`KIND`]],1)},h=e=>async t=>{let n=u(t),[r=``,i=``]=n.words;if(r===`--version`||r===`-v`)return v(t);if(r===``||r===`help`||r===`--help`||r===`-h`)return await s(t,`NAME:
   ctr - 
                 __
           _____/ /______
          / ___/ __/ ___/
         / /__/ /_/ /
         \\___/\\__/_/

         containerd CLI


USAGE:
   ctr [global options] command [command options]

VERSION:
   {{version}}

DESCRIPTION:
   
   ctr is an unsupported debug and administrative client for interacting
   with the containerd daemon. Because it is unsupported, the commands,
   options, and operations are not guaranteed to be backward compatible or
   stable from release to release of the containerd project.

COMMANDS:
   plugins, plugin            Provides information about containerd plugins
   version                    Print the client and server versions
   containers, c, container   Manage containers
   content                    Manage content
   events, event              Display containerd events
   images, image, i           Manage images
   leases                     Manage leases
   namespaces, namespace, ns  Manage namespaces
   pprof                      Provide golang pprof outputs for containerd
   run                        Run a container
   snapshots, snapshot        Manage snapshots
   tasks, t, task             Manage tasks
   install                    Install a new package
   oci                        OCI tools
   sandboxes, sandbox, sb, s  Manage sandboxes
   info                       Print the server info
   deprecations               
   shim                       Interact with a shim directly
   help, h                    Shows a list of commands or help for one command

GLOBAL OPTIONS:
   --debug                      Enable debug output in logs (default: false)
   --address value, -a value    Address for containerd's GRPC server (default: "/run/containerd/containerd.sock") [$CONTAINERD_ADDRESS]
   --timeout value              Total timeout for ctr commands (default: 0s)
   --connect-timeout value      Timeout for connecting to containerd (default: 0s)
   --namespace value, -n value  Namespace to use with commands (default: "default") [$CONTAINERD_NAMESPACE]
   --help, -h                   Show help (default: false)
   --version, -v                Print the version (default: false)
`.replace(`{{version}}`,String(t.exe.note.version??``))),0;let a=m[r]??m[`${r} ${i}`];if(!a)return _(t,`${[r,i].join(` `).trim()} is not part of this sandbox`);let o=y(e(),t,n.address);return o===void 0?a(e(),t,n):_(t,o)};function g(t){let n=e(`containerd ${t}`).slice(7);return`${n.slice(0,8)}-${n.slice(8,12)}-4${n.slice(13,16)}-a${n.slice(17,20)}-${n.slice(20,32)}`}async function _(e,t){return await o(e,`ctr: ${t}\n`),1}async function v(e){let{version:t=``}=e.exe.note,n=`github.com/containerd/containerd${r(String(t),`2.0`)?`/v2`:``}`;return await s(e,`ctr ${n} ${t}\n`),0}function y({oci:e},n,i){let o=e=>`failed to dial ${JSON.stringify(i)}: connection error: desc = "transport: error while dialing: dial unix ${i}: connect: ${e}"`;try{if(n.files.stat(i),!n.files.access(i,`write`))return o(`permission denied`)}catch(e){if(!(e instanceof a))throw e;let{version:t=``}=n.exe.note;return e.code===`EACCES`?o(`permission denied`):r(String(t),`2.0`)?`cannot access socket ${i}: stat ${i}: no such file or directory`:`failed to dial ${JSON.stringify(i)}: context deadline exceeded: connection error: desc = "transport: error while dialing: dial unix://${i}: timeout"`}return t(e.host,i)?void 0:o(`connection refused`)}async function b(e,t,n,r=`all`){let i=(t[0]??[]).map((e,r)=>Math.max(...t.map(e=>(e[r]??``).length))+n),a=e=>r===`all`||r===`head`&&e===0,o=(e,t)=>e.map((o,s)=>s<e.length-1||a(t)?o.padEnd(r===`head`&&s===e.length-1?o.length+n:i[s]??0):o).join(``);return await s(e,t.map((e,t)=>`${o(e,t)}\n`).join(``)),0}const x=({oci:e},t)=>t===p?[...e.containers.values()].filter(({reaper:t})=>e.reapers.has(t)).sort((e,t)=>e.id<t.id?-1:1):[],S=({reaper:e})=>{let[,t=`runc`,n=`v2`]=/containerd-shim-([^-]+)-([^-]+)$/.exec(e.argv[0]??``)??[];return`io.containerd.${t}.${n}`};async function C(e,t,n){let r=x(e,n.namespace);return n.quiet?(await s(t,r.map(({id:e})=>`${e}\n`).join(``)),0):b(t,[[`CONTAINER`,`IMAGE`,`RUNTIME`],...r.map(e=>[e.id,`-`,S(e)])],4)}async function w(e,t,n){let r=n.words[2]??``;return x(e,n.namespace).find(e=>e.id===r)??_(t,`container ${JSON.stringify(r)} in namespace ${JSON.stringify(n.namespace)}: not found`)}async function T(e,t,r){let i=await w(e,t,r);if(typeof i==`number`)return i;let{id:a,spec:o,created:c,bundle:l}=i,u=n(c),d={ID:a,Labels:{"com.docker/engine.bundle.path":`${l.startsWith(`/run/containerd`)?`/run/containerd`:`/var/run/docker/containerd`}/${a}`},Image:``,Runtime:{Name:S(i),Options:{type_url:`containerd.runc.v1.Options`}},SnapshotKey:``,Snapshotter:``,CreatedAt:u,UpdatedAt:u,Extensions:{},Spec:o};return await s(t,`${JSON.stringify(d,null,4)}\n`),0}async function E(e,t,n){return b(t,[[`TASK`,`PID`,`STATUS`],...x(e,n.namespace).map(e=>[e.id,String(e.init.hostPid),c(e).toUpperCase()])],4,`head`)}async function D(e,t,n){let r=await w(e,t,n);return typeof r==`number`?r:b(t,[[`PID`,`INFO`],...t.kernel.processes().filter(({cgroup:e})=>e===r.cgroup).map(({hostPid:e})=>[String(e),`-`])],4,`none`)}async function O(e,t,n){let r=await w(e,t,n);return typeof r==`number`?r:(t.kernel.signal(r.init,`SIGTERM`),0)}async function k(e,t,n){let r=[...e.oci.host.files.exists(`/var/lib/docker`)?[p]:[]];return n.quiet?(await s(t,r.map(e=>`${e}\n`).join(``)),0):b(t,[[`NAME`,`LABELS`],...r.map(e=>[e,``])],1)}async function A(e,t){let n=`linux/${t.kernel.arch}`;return b(t,[[`TYPE`,`ID`,`PLATFORMS`,`STATUS`],...f(e=>r(String(t.exe.note.version??``),e)).map(({type:e,id:t,hasPlatform:r,status:i})=>[e,t,r?n:`-`,i])],4)}async function j({oci:e},t){let n=i(e.host)?.exe.note??t.exe.note,{version:r=``,commit:a=``,go:o}=t.exe.note,c=o===void 0?``:`  Go version: ${o}\n`;return await s(t,`Client:\n  Version:  ${r}\n  Revision: ${a}\n${c}\nServer:\n  Version:  ${n.version}\n  Revision: ${n.commit}\n  UUID: ${g(e.host.profile.name)}\n`),0}async function M({oci:e},t){let n={uuid:g(e.host.profile.name),pid:i(e.host)?.hostPid??0,pidns:4026531836};return await s(t,`${JSON.stringify({server:n},null,4)}\n`),0}export{h as createCtr};