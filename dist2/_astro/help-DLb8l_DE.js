import{r as e}from"./stdio-dXGtlFyZ.js";import{Dr as t,Mr as n,_r as r,gr as i}from"./rehearsal-worker-B0MT6uD4.js";const a=[[`checkpoint`,`checkpoint a running container`],[`create`,`create a container`],[`delete`,`delete any resources held by the container often used with detached container`],[`events`,`display container events such as OOM notifications, cpu, memory, and IO usage statistics`],[`exec`,`execute new process inside the container`],[`kill`,`kill sends the specified signal (default: SIGTERM) to the container's init process`],[`list`,`lists containers started by runc with the given root`],[`pause`,`pause suspends all processes inside the container`],[`ps`,`ps displays the processes running inside a container`],[`restore`,`restore a container from a previous checkpoint`],[`resume`,`resumes all processes that have been previously paused`],[`run`,`create and run a container`],[`spec`,`create a new specification file`],[`start`,`executes the user defined process in a created container`],[`state`,`output the state of a container`],[`update`,`update container resource constraints`],[`features`,`show the enabled features`],[`help, h`,`Shows a list of commands or help for one command`]],o=[[`--debug`,`enable debug logging`],[`--log value`,`set the log file to write runc logs to (default is '/dev/stderr')`],[`--log-format value`,`set the log format ('text' (default), or 'json') (default: "text")`],[`--root value`,`root directory for storage of container state (this should be located in tmpfs) (default: "/run/runc")`],[`--criu value`,`path to the criu binary used for checkpoint and restore (default: "criu")`],[`--systemd-cgroup`,`enable systemd cgroup support, expects cgroupsPath to be of form "slice:prefix:name" for e.g. "system.slice:runc:434234"`],[`--rootless value`,`ignore cgroup permission errors ('true', 'false', or 'auto') (default: "auto")`],[`--help, -h`,`show help`],[`--version, -v`,`print the version`]],s=(e,t)=>e.map(([e,n])=>`   ${e.padEnd(t)}${n}\n`).join(``);function c(e,t){return e===`state`?`NAME:
   runc state - output the state of a container

USAGE:
   runc state <container-id>

Where "<container-id>" is your name for the instance of the container.

DESCRIPTION:
   The state command outputs current state information for the
instance of a container.
`:e===`run`?`NAME:
   runc run - create and run a container

USAGE:
   runc run [command options] <container-id>

Where "<container-id>" is your name for the instance of the container that you
are starting. The name you provide for the container instance must be unique on
your host.

DESCRIPTION:
   The run command creates an instance of a container for a bundle. The bundle
is a directory with a specification file named "config.json" and a root
filesystem.

The specification file includes an args parameter. The args parameter is used
to specify command(s) that get run when the container is started. To change the
command(s) that get executed on start, edit the args parameter of the spec. See
"runc spec --help" for more explanation.

OPTIONS:
   --bundle value, -b value  path to the root of the bundle directory, defaults to the current directory
   --console-socket value    path to an AF_UNIX socket which will receive a file descriptor referencing the master end of the console's pseudoterminal
   --pidfd-socket value      path to an AF_UNIX socket which will receive a file descriptor referencing the init process
   --detach, -d              detach from the container's process
   --keep                    do not delete the container after it exits
   --pid-file value          specify the file to write the process id to
   --no-subreaper            disable the use of the subreaper used to reap reparented processes
   --no-pivot                do not use pivot root to jail process inside rootfs.  This should be used whenever the rootfs is on top of a ramdisk
   --no-new-keyring          do not create a new session keyring for the container.  This will cause the container to inherit the calling processes session key
   --preserve-fds value      Pass N additional file descriptors to the container (stdio + $LISTEN_FDS + N in total) (default: 0)
   
`.replace(n(t,`1.2`)?``:/^ {3}--pidfd-socket.*\n/m,``):`NAME:\n   runc ${e} - ${a.find(([t])=>t===e)?.[1]??``}\n\nUSAGE:\n   runc ${e} [command options] [arguments...]\n`}async function l(t){let{command:l}=u(t);if(l!==void 0&&a.some(([e])=>e===l))return await e(t,c(l,i(t.exe.note).version)),0;let d=i(t.exe.note),f=n(d.version,`1.2`),p=o.filter(([e])=>!f||!e.startsWith(`--criu`)),m=f?d.version:r(d);return await e(t,`NAME:
   runc - Open Container Initiative runtime

runc is a command line client for running applications packaged according to
the Open Container Initiative (OCI) format and is a compliant implementation of the
Open Container Initiative specification.

runc integrates well with existing process supervisors to provide a production
container runtime environment for applications. It can be used with your
existing process monitoring tools and the container will be spawned as a
direct child of the process supervisor.

Containers are configured using bundles. A bundle for a container is a directory
that includes a specification file named "config.json" and a root filesystem.
The root filesystem contains the contents of the container.

To start a new instance of a container:

    # runc run [ -b bundle ] <container-id>

Where "<container-id>" is your name for the instance of the container that you
are starting. The name you provide for the container instance must be unique on
your host. Providing the bundle directory using "-b" is optional. The default
value for "bundle" is the current directory.

USAGE:
   runc [global options] command [command options] [arguments...]
\nVERSION:\n   ${m}\n\nCOMMANDS:\n${s(a,12)}\nGLOBAL OPTIONS:\n${s(p,20)}`),0}function u(e){try{return t(e.argv.slice(1))}catch{return{command:void 0}}}export{c as commandHelp,l as runcHelp};