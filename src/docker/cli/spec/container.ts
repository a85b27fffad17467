/** The words and flags of docker container, in the format that parse.ts reads. */
export const CONTAINER_SPEC = `
## container
use container
short Manage containers
args none

## container attach
use attach [OPTIONS] CONTAINER
short Attach local standard input, output, and error streams to a running container
@26,27,28 listed docker container attach, docker attach
args exact 1
--detach-keys string :: Override the key sequence for detaching a container
--no-stdin bool :: Do not attach STDIN
--sig-proxy bool =true :: Proxy all received signals to the process

## container commit
use commit [OPTIONS] CONTAINER [REPOSITORY[:TAG]]
short Create a new image from a container's changes
@26,27,28 listed docker container commit, docker commit
args range 1 2
stops at the first argument
-a, --author string :: Author (e.g., "John Hannibal Smith <hannibal@a-team.com>")
-c, --change list :: Apply Dockerfile instruction to the created image
-m, --message string :: Commit message
-p, --pause bool =true :: Pause container during commit

## container cp
use cp [OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-\\n	docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH
short Copy files/folders between a container and the local filesystem
long Copy files/folders between a container and the local filesystem\\n\\nUse '-' as the source to read a tar archive from stdin\\nand extract it to a directory destination in a container.\\nUse '-' as the destination to stream a tar archive of a\\ncontainer source to stdout.
@26,27,28 listed docker container cp, docker cp
args exact 2
-a, --archive bool :: Archive mode (copy all uid/gid information)
-L, --follow-link bool :: Always follow symbol link in SRC_PATH
@26,27,28 -q, --quiet bool :: Suppress progress output during copy. Progress output is automatically suppressed if no terminal is attached

## container diff
use diff CONTAINER
short Inspect changes to files or directories on a container's filesystem
@26,27,28 listed docker container diff, docker diff
args exact 1

## container exec
use exec [OPTIONS] CONTAINER COMMAND [ARG...]
@20 short Run a command in a running container
@26,27,28 short Execute a command in a running container
@26,27,28 listed docker container exec, docker exec
@26,27,28 tag category-top=2
args min 2
stops at the first argument
-d, --detach bool :: Detached mode: run command in the background
--detach-keys string :: Override the key sequence for detaching a container
-e, --env list version=1.25 :: Set environment variables
--env-file list version=1.25 :: Read in a file of environment variables
-i, --interactive bool :: Keep STDIN open even if not attached
--privileged bool :: Give extended privileges to the command
-t, --tty bool :: Allocate a pseudo-TTY
@20 -u, --user string :: Username or UID (format: <name|uid>[:<group|gid>])
@26,27,28 -u, --user string :: Username or UID (format: "<name|uid>[:<group|gid>]")
-w, --workdir string version=1.35 :: Working directory inside the container

## container export
use export [OPTIONS] CONTAINER
short Export a container's filesystem as a tar archive
@26,27,28 listed docker container export, docker export
args exact 1
-o, --output string :: Write to a file, instead of STDOUT

## container inspect
use inspect [OPTIONS] CONTAINER [CONTAINER...]
short Display detailed information on one or more containers
args min 1
@20 -f, --format string :: Format the output using the given Go template
@26,27,28 -f, --format string :: Format output using a custom template:\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-s, --size bool :: Display total file sizes

## container kill
use kill [OPTIONS] CONTAINER [CONTAINER...]
short Kill one or more running containers
@26,27,28 listed docker container kill, docker kill
args min 1
@20 -s, --signal string =KILL :: Signal to send to the container
@26,27,28 -s, --signal string :: Signal to send to the container

## container logs
use logs [OPTIONS] CONTAINER
short Fetch the logs of a container
@26,27,28 listed docker container logs, docker logs
args exact 1
--details bool :: Show extra details provided to logs
-f, --follow bool :: Follow log output
@20 --since string :: Show logs since timestamp (e.g. 2013-01-02T13:23:37Z) or relative (e.g. 42m for 42 minutes)
@26,27,28 --since string :: Show logs since timestamp (e.g. "2013-01-02T13:23:37Z") or relative (e.g. "42m" for 42 minutes)
-n, --tail string =all :: Number of lines to show from the end of the logs
-t, --timestamps bool :: Show timestamps
@20 --until string version=1.35 :: Show logs before a timestamp (e.g. 2013-01-02T13:23:37Z) or relative (e.g. 42m for 42 minutes)
@26,27,28 --until string version=1.35 :: Show logs before a timestamp (e.g. "2013-01-02T13:23:37Z") or relative (e.g. "42m" for 42 minutes)

## container ls
use ls [OPTIONS]
short List containers
aliases ps list
@26,27,28 listed docker container ls, docker container list, docker container ps, docker ps
@26,27,28 tag category-top=3
args none
-a, --all bool :: Show all containers (default shows just running)
-f, --filter filter :: Filter output based on conditions provided
@20 --format string :: Pretty-print containers using a Go template
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-n, --last int =-1 :: Show n last created containers (includes all states)
-l, --latest bool :: Show the latest created container (includes all states)
--no-trunc bool :: Don't truncate output
-q, --quiet bool :: Only display container IDs
-s, --size bool :: Display total file sizes

## container pause
use pause CONTAINER [CONTAINER...]
short Pause all processes within one or more containers
@26,27,28 listed docker container pause, docker pause
args min 1

## container port
use port CONTAINER [PRIVATE_PORT[/PROTO]]
short List port mappings or a specific mapping for the container
@26,27,28 listed docker container port, docker port
args range 1 2

## container prune
use prune [OPTIONS]
short Remove all stopped containers
tag version=1.25
args none
@20 --filter filter :: Provide filter values (e.g. 'until=<timestamp>')
@26,27,28 --filter filter :: Provide filter values (e.g. "until=<timestamp>")
-f, --force bool :: Do not prompt for confirmation

## container rename
use rename CONTAINER NEW_NAME
short Rename a container
@26,27,28 listed docker container rename, docker rename
args exact 2

## container restart
use restart [OPTIONS] CONTAINER [CONTAINER...]
short Restart one or more containers
@26,27,28 listed docker container restart, docker restart
args min 1
@20 -t, --time int =10 :: Seconds to wait for stop before killing the container
@26,27,28 -s, --signal string :: Signal to send to the container
@26,27 -t, --time int :: Seconds to wait before killing the container
@28 --time int hidden deprecated="use --timeout instead" :: Seconds to wait before killing the container (deprecated: use --timeout)
@28 -t, --timeout int :: Seconds to wait before killing the container

## container rm
use rm [OPTIONS] CONTAINER [CONTAINER...]
short Remove one or more containers
@26,27 aliases remove
@28 aliases rm remove
@26,27,28 listed docker container rm, docker container remove, docker rm
args min 1
-f, --force bool :: Force the removal of a running container (uses SIGKILL)
-l, --link bool :: Remove the specified link
-v, --volumes bool :: Remove anonymous volumes associated with the container

## container start
use start [OPTIONS] CONTAINER [CONTAINER...]
short Start one or more stopped containers
@26,27,28 listed docker container start, docker start
args min 1
-a, --attach bool :: Attach STDOUT/STDERR and forward signals
--checkpoint string experimental ostype=linux :: Restore from this checkpoint
--checkpoint-dir string experimental ostype=linux :: Use a custom checkpoint storage directory
--detach-keys string :: Override the key sequence for detaching a container
-i, --interactive bool :: Attach container's STDIN

## container stats
use stats [OPTIONS] [CONTAINER...]
short Display a live stream of container(s) resource usage statistics
@26,27,28 listed docker container stats, docker stats
-a, --all bool :: Show all containers (default shows just running)
@20 --format string :: Pretty-print images using a Go template
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
--no-stream bool :: Disable streaming stats and only pull the first result
--no-trunc bool :: Do not truncate output

## container stop
use stop [OPTIONS] CONTAINER [CONTAINER...]
short Stop one or more running containers
@26,27,28 listed docker container stop, docker stop
args min 1
@20 -t, --time int =10 :: Seconds to wait for stop before killing it
@26,27,28 -s, --signal string :: Signal to send to the container
@26,27 -t, --time int :: Seconds to wait before killing the container
@28 --time int hidden deprecated="use --timeout instead" :: Seconds to wait before killing the container (deprecated: use --timeout)
@28 -t, --timeout int :: Seconds to wait before killing the container

## container top
use top CONTAINER [ps OPTIONS]
short Display the running processes of a container
@26,27,28 listed docker container top, docker top
args min 1
stops at the first argument

## container unpause
use unpause CONTAINER [CONTAINER...]
short Unpause all processes within one or more containers
@26,27,28 listed docker container unpause, docker unpause
args min 1

## container update
use update [OPTIONS] CONTAINER [CONTAINER...]
short Update configuration of one or more containers
@26,27,28 listed docker container update, docker update
args min 1
--blkio-weight uint16 :: Block IO (relative weight), between 10 and 1000, or 0 to disable (default 0)
--cpu-period int64 :: Limit CPU CFS (Completely Fair Scheduler) period
--cpu-quota int64 :: Limit CPU CFS (Completely Fair Scheduler) quota
--cpu-rt-period int64 version=1.25 :: Limit the CPU real-time period in microseconds
--cpu-rt-runtime int64 version=1.25 :: Limit the CPU real-time runtime in microseconds
-c, --cpu-shares int64 :: CPU shares (relative weight)
--cpus decimal version=1.29 :: Number of CPUs
--cpuset-cpus string :: CPUs in which to allow execution (0-3, 0,1)
--cpuset-mems string :: MEMs in which to allow execution (0-3, 0,1)
@20 --kernel-memory bytes :: Kernel memory limit
@26,27,28 --kernel-memory bytes hidden deprecated :: Kernel memory limit (deprecated)
-m, --memory bytes :: Memory limit
--memory-reservation bytes :: Memory soft limit
@20 --memory-swap bytes :: Swap limit equal to memory plus swap: '-1' to enable unlimited swap
@26,27,28 --memory-swap bytes :: Swap limit equal to memory plus swap: -1 to enable unlimited swap
--pids-limit int64 version=1.40 :: Tune container pids limit (set -1 for unlimited)
--restart string :: Restart policy to apply when a container exits

## container wait
use wait CONTAINER [CONTAINER...]
short Block until one or more containers stop, then print their exit codes
@26,27,28 listed docker container wait, docker wait
args min 1
`;
