import{i as e}from"./credentials-BNycxniN.js";import{n as t,r as n}from"./bytes-BOf6OFk5.js";import{t as r}from"./errno-Zqc-qyHQ.js";const i=(e,t={})=>({kind:`file`,read:e,...t}),a=(e,t)=>({kind:`link`,target:e,...t&&{open:t}}),o=(e,t=365)=>({kind:`dir`,mode:t,list:()=>Object.keys(e),lookup:t=>Object.hasOwn(e,t)?e[t]:void 0}),s=(e,t,n)=>({kind:`dir`,list:e,lookup:t,...n&&{owner:n}});function c(e){let i=e.now(),a=/* @__PURE__ */ new Map,o={type:e.type,source:e.source,dev:e.dev,options:e.options??[],statfs:()=>({total:0,free:0,files:0,filesFree:0}),get root(){return c}},s=e=>{let t=a.get(e)??a.size+1;return a.set(e,t),t},c=u(e.root,`/`);function u(a,c){let d=a.kind===`link`?`symlink`:a.kind,f=()=>({type:d,mode:a.kind===`link`?511:a.mode??(a.kind===`dir`?365:a.write?420:292),uid:a.kind===`dir`?a.owner?.uid??0:0,gid:a.kind===`dir`?a.owner?.gid??0:0,mtime:i,atime:i,ctime:i,ino:s(c),dev:e.dev,nlink:d===`dir`?2:1,size:0}),p=()=>{throw new r(`EPERM`)};return{fs:o,type:d,stat:f,setAttributes:e=>p(),read(e){if(a.kind===`dir`)throw new r(`EISDIR`);if(a.kind!==`file`)throw new r(`EINVAL`);return n(a.read(e))},write(e,n,i){if(a.kind!==`file`||!a.write)throw new r(`EACCES`);a.write(t(e),i)},truncate:()=>{},readlink(e){if(a.kind!==`link`)throw new r(`EINVAL`);return a.target(e)},jump(){let e=a.kind===`link`?a.open?.():void 0;return e&&l(o,e)},lookup(e,t){if(a.kind!==`dir`)throw new r(`ENOTDIR`);let n=a.lookup(e,t);return n&&u(n,`${c}${e}/`)},list(e){if(a.kind!==`dir`)throw new r(`ENOTDIR`);return a.list(e)},create:()=>{throw new r(e.type===`proc`?`ENOENT`:`EPERM`)},link:()=>p(),remove:()=>p(),rename:()=>p()}}return o}function l(e,{description:t,uid:n,gid:i}){let a=()=>{throw new r(`EINVAL`)},o=()=>({...t.stat(),uid:n,gid:i});return{fs:e,type:o().type,opened:t,stat:o,setAttributes:()=>{},read:a,write:a,truncate:()=>{},readlink:a,lookup:()=>{throw new r(`ENOTDIR`)},list:()=>{throw new r(`ENOTDIR`)},create:a,link:a,remove:a,rename:a}}const u=(e,t)=>{if(t){for(let[n,r]of e.processes)if(r===t)return n}return 0};function d(e){let t=e.argv[0]??``;return((/^[\w.+-]+: /.test(t)?t.slice(0,t.indexOf(`:`)):t.slice(t.lastIndexOf(`/`)+1).replace(/^-/,``))||e.exe.path.slice(e.exe.path.lastIndexOf(`/`)+1)).slice(0,15)}function f(e){return e.cgroup.frozen?`D (disk sleep)`:{running:`R (running)`,sleeping:`R (running)`,stopped:`T (stopped)`,zombie:`Z (zombie)`}[e.state]}const p=(e,t)=>{let n=f(e);return n.startsWith(`R`)&&!t?`S (sleeping)`:n},m=({cpus:e})=>e===1?`0`:`0-${e-1}`;function h(e){return e.split(`,`).flatMap(e=>{let[t=0,n=t]=e.split(`-`).map(Number);return Array.from({length:Math.max(0,n-t+1)},(e,n)=>t+n)})}const g=({apparmor:e})=>e===`unconfined`?e:`${e} (enforce)`;function _(t,n,r,i){let a=u(n,t),o=u(n,t.parent),{cred:s}=t,c=e(s.caps),l=e=>`${e}\t${e}\t${e}\t${e}`,f=+(t.seccomp===`filter`),g=t.cgroup.cpus===``?m(r):t.cgroup.cpus,_=h(g).reduce((e,t)=>e+2**t,0).toString(16),v=`0`.repeat(16);return`Name:\t${d(t)}
Umask:\t${t.umask.toString(8).padStart(4,`0`)}
State:\t${p(t,i===a)}
Tgid:\t${a}
Ngid:\t0
Pid:\t${a}
PPid:\t${o}
TracerPid:\t0
Uid:\t${l(s.uid)}
Gid:\t${l(s.gid)}
FDSize:\t64
Groups:\t${s.groups.map(e=>`${e} `).join(``)||` `}
NStgid:\t${a}
NSpid:\t${a}
NSpgid:\t${a}
NSsid:\t${a}
Kthread:\t0
VmPeak:\t    4400 kB
VmSize:\t    4400 kB
VmLck:\t       0 kB
VmPin:\t       0 kB
VmHWM:\t    1500 kB
VmRSS:\t    1500 kB
VmSwap:\t       0 kB
Threads:\t1
SigQ:\t0/${Math.floor(r.memory/262144)}
SigPnd:\t${v}
ShdPnd:\t${v}
SigBlk:\t${v}
SigIgn:\t${v}
SigCgt:\t${v}
CapInh:\t0000000000000000
CapPrm:\t${c}
CapEff:\t${c}
CapBnd:\t${e(s.bounding)}
CapAmb:\t0000000000000000
NoNewPrivs:\t${+!!s.noNewPrivs}
Seccomp:\t${t.seccomp===`filter`?2:0}
Seccomp_filters:\t${f}
Speculation_Store_Bypass:\tthread vulnerable
SpeculationIndirectBranch:\tconditional enabled
Cpus_allowed:\t${_}
Cpus_allowed_list:\t${g}
Mems_allowed:\t1
Mems_allowed_list:\t0
voluntary_ctxt_switches:\t1
nonvoluntary_ctxt_switches:\t0
`}const v=[`name=systemd`,`pids`,`blkio`,`freezer`,`devices`,`memory`,`cpuset`,`cpuacct`,`cpu`];function y(e,t,n){let r=e.cgroup.path,i=t!==void 0&&t.ns.cgroup!==`host`&&t.ns.cgroup===e.ns.cgroup?`/`:r;return n===2?`0::${i}\n`:`${v.map((e,t)=>`${v.length-t}:${e}:${i}\n`).join(``)}0::${i}\n`}function b(e,t=!0){let{flags:n}=e;return[n.readonly?`ro`:`rw`,n.nosuid?`nosuid`:``,n.nodev?`nodev`:``,n.noexec?`noexec`:``,n.strictatime?``:`relatime`,...t?e.fs.options:[]].filter(e=>e!==``).join(`,`)}function x(e){let{mounts:t}=e.ns.mnt;return t.map((e,n)=>{let r=t.findLastIndex(t=>t!==e&&(t.target===`/`||e.target.startsWith(`${t.target}/`)));return`${100+n} ${r<0?99:100+r} 0:${e.fs.dev} / ${e.target} ${b(e,!1)} - ${e.fs.type} ${e.fs.source} ${[`rw`,...e.fs.options].join(`,`)}\n`}).join(``)}const S=[[`Max cpu time`,`unlimited`,`unlimited`,`seconds`],[`Max file size`,`unlimited`,`unlimited`,`bytes`],[`Max data size`,`unlimited`,`unlimited`,`bytes`],[`Max stack size`,`8388608`,`unlimited`,`bytes`],[`Max core file size`,`unlimited`,`unlimited`,`bytes`],[`Max resident set`,`unlimited`,`unlimited`,`bytes`],[`Max processes`,`unlimited`,`unlimited`,`processes`],[`Max open files`,`1048576`,`1048576`,`files`],[`Max locked memory`,`8388608`,`8388608`,`bytes`],[`Max address space`,`unlimited`,`unlimited`,`bytes`]],C=()=>`${`Limit`.padEnd(26)}${`Soft Limit`.padEnd(21)}${`Hard Limit`.padEnd(21)}Units     \n${S.map(([e,t,n,r])=>`${e.padEnd(26)}${t.padEnd(21)}${n.padEnd(21)}${r.padEnd(10)}\n`).join(``)}`;function w(e){let{ns:t}=e,n=e=>4026531830+[...e].reduce((e,t)=>(e*31+t.charCodeAt(0))%100003,7)%9e4,r=(e,t)=>a(()=>`${e}:[${t===`host`?4026531840:n(`${e}${t}`)}]`),i=t.pid.parent?t.net.id:`host`;return o({cgroup:r(`cgroup`,t.cgroup),ipc:r(`ipc`,t.ipc),mnt:r(`mnt`,i),net:r(`net`,t.net.id),pid:r(`pid`,i),user:r(`user`,t.user),uts:r(`uts`,i)})}function T(e,t,n,r){let c={uid:e.cred.uid,gid:e.cred.gid},l=()=>{let n=u(t,e),r=Math.floor(e.startedAt/10)%1e9;return`${n} (${d(e)}) ${p(e,!1).charAt(0)} ${u(t,e.parent)} ${n} ${n} 0 -1 4194304 100 0 0 0 0 0 0 0 20 0 1 0 ${r} 4505600 375 18446744073709551615\n`},f={cgroup:i(r=>y(e,t.processes.get(r.pid),n.cgroupVersion)),cmdline:i(()=>e.argv.map(e=>`${e}\0`).join(``)),comm:i(()=>`${d(e)}\n`),cwd:a(()=>e.cwd),environ:i(()=>[...e.env].map(([e,t])=>`${e}=${t}\0`).join(``),{mode:256}),exe:a(()=>e.exe.path),fd:s(()=>[...e.fds.keys()].map(String),t=>{let n=e.fds.get(Number(t));if(n)return a(()=>n.name,()=>n.name.startsWith(`/`)?void 0:{description:n,...c})},c),limits:i(C),maps:i(()=>``),mountinfo:i(()=>x(e)),mounts:i(()=>e.ns.mnt.mounts.map(e=>`${e.fs.source} ${e.target} ${e.fs.type} ${b(e)} 0 0\n`).join(``)),net:r,ns:w(e),oom_score:i(()=>`666
`),...n.apparmor&&{attr:o({current:i(()=>`${g(e)}\n`)})},oom_score_adj:i(()=>`${e.cgroup.oomScoreAdj??0}\n`,{write:()=>{}}),root:a(()=>`/`),stat:i(l),statm:i(()=>`1100 375 300 10 0 90 0
`),status:i(r=>_(e,t,n,r.pid)),task:s(()=>[String(u(t,e))],()=>o({status:i(r=>_(e,t,n,r.pid)),comm:i(()=>`${d(e)}\n`)})),uid_map:i(()=>`         0          0 4294967295
`),gid_map:i(()=>`         0          0 4294967295
`)};return s(()=>Object.keys(f),e=>Object.hasOwn(f,e)?f[e]:void 0,c)}export{i as a,o as i,T as n,a as o,c as r,s,b as t};