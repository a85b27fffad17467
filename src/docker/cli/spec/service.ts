/** The words and flags of docker service, in the format that parse.ts reads. */
export const SERVICE_SPEC = `
## service
use service
@20 short Manage services
@20 tag swarm=
@26,27,28 short Manage Swarm services
@26,27,28 tag swarm=manager
tag version=1.24
args none

## service create
use create [OPTIONS] IMAGE [COMMAND] [ARG...]
short Create a new service
args min 1
stops at the first argument
--cap-add list version=1.41 :: Add Linux capabilities
--cap-drop list version=1.41 :: Drop Linux capabilities
--config config version=1.30 :: Specify configurations to expose to the service
--constraint list :: Placement constraints
--container-label list :: Container labels
--credential-spec credential-spec version=1.29 :: Credential spec for managed service account (Windows only)
-d, --detach bool version=1.29 :: Exit immediately instead of waiting for the service to converge
--dns list version=1.25 :: Set custom DNS servers
--dns-option list version=1.25 :: Set DNS options
--dns-search list version=1.25 :: Set custom DNS search domains
--endpoint-mode string =vip :: Endpoint mode (vip or dnsrr)
--entrypoint command :: Overwrite the default ENTRYPOINT of the image
-e, --env list :: Set environment variables
--env-file list :: Read in a file of environment variables
--generic-resource list :: User defined resources
--group list version=1.25 :: Set one or more supplementary user groups for the container
--health-cmd string version=1.25 :: Command to run to check health
--health-interval duration = version=1.25 :: Time between running the check (ms|s|m|h)
--health-retries int version=1.25 :: Consecutive failures needed to report unhealthy
@26,27,28 --health-start-interval duration = version=1.44 :: Time between running the check during the start period (ms|s|m|h)
--health-start-period duration = version=1.29 :: Start period for the container to initialize before counting retries towards unstable (ms|s|m|h)
--health-timeout duration = version=1.25 :: Maximum time to allow one check to run (ms|s|m|h)
--host list version=1.25 :: Set one or more custom host-to-IP mappings (host:ip)
--hostname string version=1.25 :: Container hostname
--init bool version=1.37 :: Use an init inside each service container to forward signals and reap processes
--isolation string version=1.35 :: Service container isolation mode
-l, --label list :: Service labels
--limit-cpu decimal :: Limit CPUs
--limit-memory bytes :: Limit Memory
@20 --limit-pids int64 swarm version=1.41 :: Limit maximum number of processes (default 0 = unlimited)
@26,27,28 --limit-pids int64 version=1.41 :: Limit maximum number of processes (default 0 = unlimited)
--log-driver string :: Logging driver for service
--log-opt list :: Logging driver options
--max-concurrent uint = version=1.41 :: Number of job tasks to run concurrently (default equal to --replicas)
@20 --mode string =replicated :: Service mode (replicated, global, replicated-job, or global-job)
@26,27,28 --mode string =replicated :: Service mode ("replicated", "global", "replicated-job", "global-job")
--mount mount :: Attach a filesystem mount to the service
--name string :: Service name
--network network :: Network attachments
--no-healthcheck bool version=1.25 :: Disable any container-specified HEALTHCHECK
--no-resolve-image bool version=1.30 :: Do not query the registry to resolve image digest and supported platforms
@27,28 --oom-score-adj int64 version=1.46 :: Tune host's OOM preferences (-1000 to 1000) 
--placement-pref pref version=1.28 :: Add a placement preference
-p, --publish port :: Publish a port as a node port
-q, --quiet bool :: Suppress progress output
--read-only bool version=1.28 :: Mount the container's root filesystem as read only
--replicas uint = :: Number of tasks
--replicas-max-per-node uint64 version=1.40 :: Maximum number of tasks per node (default 0 = unlimited)
--reserve-cpu decimal :: Reserve CPUs
--reserve-memory bytes :: Reserve Memory
@20 --restart-condition string :: Restart when condition is met ("none"|"on-failure"|"any") (default "any")
@26,27,28 --restart-condition string :: Restart when condition is met ("none", "on-failure", "any") (default "any")
--restart-delay duration = :: Delay between restart attempts (ns|us|ms|s|m|h) (default 5s)
--restart-max-attempts uint = :: Maximum number of restarts before giving up
--restart-window duration = :: Window used to evaluate the restart policy (ns|us|ms|s|m|h)
--rollback-delay duration version=1.28 :: Delay between task rollbacks (ns|us|ms|s|m|h) (default 0s)
@20 --rollback-failure-action string version=1.28 :: Action on rollback failure ("pause"|"continue") (default "pause")
@26,27,28 --rollback-failure-action string version=1.28 :: Action on rollback failure ("pause", "continue") (default "pause")
--rollback-max-failure-ratio float version=1.28 :: Failure rate to tolerate during a rollback (default 0)
--rollback-monitor duration version=1.28 :: Duration after each task rollback to monitor for failure (ns|us|ms|s|m|h) (default 5s)
@20 --rollback-order string version=1.29 :: Rollback order ("start-first"|"stop-first") (default "stop-first")
@26,27,28 --rollback-order string version=1.29 :: Rollback order ("start-first", "stop-first") (default "stop-first")
--rollback-parallelism uint64 =1 version=1.28 :: Maximum number of tasks rolled back simultaneously (0 to roll back all at once)
--secret secret version=1.25 :: Specify secrets to expose to the service
--stop-grace-period duration = :: Time to wait before force killing a container (ns|us|ms|s|m|h) (default 10s)
--stop-signal string version=1.28 :: Signal to stop the container
--sysctl list version=1.40 :: Sysctl options
-t, --tty bool version=1.25 :: Allocate a pseudo-TTY
--ulimit ulimit =[] version=1.41 :: Ulimit options
--update-delay duration :: Delay between updates (ns|us|ms|s|m|h) (default 0s)
@20 --update-failure-action string :: Action on update failure ("pause"|"continue"|"rollback") (default "pause")
@26,27,28 --update-failure-action string :: Action on update failure ("pause", "continue", "rollback") (default "pause")
--update-max-failure-ratio float version=1.25 :: Failure rate to tolerate during an update (default 0)
--update-monitor duration version=1.25 :: Duration after each task update to monitor for failure (ns|us|ms|s|m|h) (default 5s)
@20 --update-order string version=1.29 :: Update order ("start-first"|"stop-first") (default "stop-first")
@26,27,28 --update-order string version=1.29 :: Update order ("start-first", "stop-first") (default "stop-first")
--update-parallelism uint64 =1 :: Maximum number of tasks updated simultaneously (0 to update all at once)
-u, --user string :: Username or UID (format: <name|uid>[:<group|gid>])
--with-registry-auth bool :: Send registry authentication details to swarm agents
-w, --workdir string :: Working directory inside the container

## service inspect
use inspect [OPTIONS] SERVICE [SERVICE...]
short Display detailed information on one or more services
args min 1
@20 -f, --format string :: Format the output using the given Go template
@26,27,28 -f, --format string :: Format output using a custom template:\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
--pretty bool :: Print the information in a human friendly format

## service logs
use logs [OPTIONS] SERVICE|TASK
short Fetch the logs of a service or task
tag version=1.29
args exact 1
--details bool version=1.30 :: Show extra details provided to logs
-f, --follow bool :: Follow log output
--no-resolve bool :: Do not map IDs to Names in output
--no-task-ids bool :: Do not include task IDs in output
--no-trunc bool :: Do not truncate output
--raw bool version=1.30 :: Do not neatly format logs
@20 --since string :: Show logs since timestamp (e.g. 2013-01-02T13:23:37Z) or relative (e.g. 42m for 42 minutes)
@26,27,28 --since string :: Show logs since timestamp (e.g. "2013-01-02T13:23:37Z") or relative (e.g. "42m" for 42 minutes)
-n, --tail string =all :: Number of lines to show from the end of the logs
-t, --timestamps bool :: Show timestamps

## service ls
use ls [OPTIONS]
short List services
aliases list
args none
-f, --filter filter :: Filter output based on conditions provided
@20 --format string :: Pretty-print services using a Go template
@26,27,28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-q, --quiet bool :: Only display IDs

## service ps
use ps [OPTIONS] SERVICE [SERVICE...]
short List the tasks of one or more services
args min 1
-f, --filter filter :: Filter output based on conditions provided
--format string :: Pretty-print tasks using a Go template
--no-resolve bool :: Do not map IDs to Names
--no-trunc bool :: Do not truncate output
-q, --quiet bool :: Only display task IDs

## service rm
use rm SERVICE [SERVICE...]
short Remove one or more services
aliases remove
args min 1

## service rollback
use rollback [OPTIONS] SERVICE
short Revert changes to a service's configuration
tag version=1.31
args exact 1
-d, --detach bool version=1.29 :: Exit immediately instead of waiting for the service to converge
-q, --quiet bool :: Suppress progress output

## service scale
use scale SERVICE=REPLICAS [SERVICE=REPLICAS...]
short Scale one or multiple replicated services
args min 1
-d, --detach bool version=1.29 :: Exit immediately instead of waiting for the service to converge

## service update
use update [OPTIONS] SERVICE
short Update a service
args exact 1
--args command :: Service command args
--cap-add list version=1.41 :: Add Linux capabilities
--cap-drop list version=1.41 :: Drop Linux capabilities
--config-add config version=1.30 :: Add or update a config file on a service
--config-rm list version=1.30 :: Remove a configuration file
--constraint-add list :: Add or update a placement constraint
--constraint-rm list :: Remove a constraint
--container-label-add list :: Add or update a container label
--container-label-rm list :: Remove a container label by its key
--credential-spec credential-spec version=1.29 :: Credential spec for managed service account (Windows only)
-d, --detach bool version=1.29 :: Exit immediately instead of waiting for the service to converge
--dns-add list version=1.25 :: Add or update a custom DNS server
--dns-option-add list version=1.25 :: Add or update a DNS option
--dns-option-rm list version=1.25 :: Remove a DNS option
--dns-rm list version=1.25 :: Remove a custom DNS server
--dns-search-add list version=1.25 :: Add or update a custom DNS search domain
--dns-search-rm list version=1.25 :: Remove a DNS search domain
--endpoint-mode string :: Endpoint mode (vip or dnsrr)
--entrypoint command :: Overwrite the default ENTRYPOINT of the image
--env-add list :: Add or update an environment variable
--env-rm list :: Remove an environment variable
--force bool version=1.25 :: Force update even if no changes require it
@20,26,27 --generic-resource-add list :: Add a Generic resource
@20,26,27 --generic-resource-rm list :: Remove a Generic resource
@28 --generic-resource-add list version=1.32 :: Add a Generic resource
@28 --generic-resource-rm list version=1.32 :: Remove a Generic resource
--group-add list version=1.25 :: Add an additional supplementary user group to the container
--group-rm list version=1.25 :: Remove a previously added supplementary user group from the container
--health-cmd string version=1.25 :: Command to run to check health
--health-interval duration = version=1.25 :: Time between running the check (ms|s|m|h)
--health-retries int version=1.25 :: Consecutive failures needed to report unhealthy
@26,27,28 --health-start-interval duration = version=1.44 :: Time between running the check during the start period (ms|s|m|h)
--health-start-period duration = version=1.29 :: Start period for the container to initialize before counting retries towards unstable (ms|s|m|h)
--health-timeout duration = version=1.25 :: Maximum time to allow one check to run (ms|s|m|h)
@20 --host-add list version=1.32 :: Add a custom host-to-IP mapping (host:ip)
@20 --host-rm list version=1.25 :: Remove a custom host-to-IP mapping (host:ip)
@26,27 --host-add list version=1.32 :: Add a custom host-to-IP mapping ("host:ip")
@28 --host-add list version=1.25 :: Add a custom host-to-IP mapping ("host:ip")
@26,27,28 --host-rm list version=1.25 :: Remove a custom host-to-IP mapping ("host:ip")
--hostname string version=1.25 :: Container hostname
--image string :: Service image tag
--init bool version=1.37 :: Use an init inside each service container to forward signals and reap processes
--isolation string version=1.35 :: Service container isolation mode
--label-add list :: Add or update a service label
--label-rm list :: Remove a label by its key
--limit-cpu decimal :: Limit CPUs
--limit-memory bytes :: Limit Memory
@20 --limit-pids int64 swarm version=1.41 :: Limit maximum number of processes (default 0 = unlimited)
@26,27,28 --limit-pids int64 version=1.41 :: Limit maximum number of processes (default 0 = unlimited)
--log-driver string :: Logging driver for service
--log-opt list :: Logging driver options
--max-concurrent uint = version=1.41 :: Number of job tasks to run concurrently (default equal to --replicas)
--mount-add mount :: Add or update a mount on a service
--mount-rm list :: Remove a mount by its target path
--network-add network version=1.29 :: Add a network
--network-rm list version=1.29 :: Remove a network
--no-healthcheck bool version=1.25 :: Disable any container-specified HEALTHCHECK
--no-resolve-image bool version=1.30 :: Do not query the registry to resolve image digest and supported platforms
@27,28 --oom-score-adj int64 version=1.46 :: Tune host's OOM preferences (-1000 to 1000) 
--placement-pref-add pref version=1.28 :: Add a placement preference
--placement-pref-rm pref version=1.28 :: Remove a placement preference
--publish-add port :: Add or update a published port
--publish-rm port :: Remove a published port by its target port
-q, --quiet bool :: Suppress progress output
--read-only bool version=1.28 :: Mount the container's root filesystem as read only
--replicas uint = :: Number of tasks
--replicas-max-per-node uint64 version=1.40 :: Maximum number of tasks per node (default 0 = unlimited)
--reserve-cpu decimal :: Reserve CPUs
--reserve-memory bytes :: Reserve Memory
@20 --restart-condition string :: Restart when condition is met ("none"|"on-failure"|"any")
@26,27,28 --restart-condition string :: Restart when condition is met ("none", "on-failure", "any")
--restart-delay duration = :: Delay between restart attempts (ns|us|ms|s|m|h)
--restart-max-attempts uint = :: Maximum number of restarts before giving up
--restart-window duration = :: Window used to evaluate the restart policy (ns|us|ms|s|m|h)
--rollback bool version=1.25 :: Rollback to previous specification
--rollback-delay duration version=1.28 :: Delay between task rollbacks (ns|us|ms|s|m|h)
@20 --rollback-failure-action string version=1.28 :: Action on rollback failure ("pause"|"continue")
@26,27,28 --rollback-failure-action string version=1.28 :: Action on rollback failure ("pause", "continue")
--rollback-max-failure-ratio float version=1.28 :: Failure rate to tolerate during a rollback
--rollback-monitor duration version=1.28 :: Duration after each task rollback to monitor for failure (ns|us|ms|s|m|h)
@20 --rollback-order string version=1.29 :: Rollback order ("start-first"|"stop-first")
@26,27,28 --rollback-order string version=1.29 :: Rollback order ("start-first", "stop-first")
--rollback-parallelism uint64 version=1.28 :: Maximum number of tasks rolled back simultaneously (0 to roll back all at once)
--secret-add secret version=1.25 :: Add or update a secret on a service
--secret-rm list version=1.25 :: Remove a secret
--stop-grace-period duration = :: Time to wait before force killing a container (ns|us|ms|s|m|h)
--stop-signal string version=1.28 :: Signal to stop the container
--sysctl-add list version=1.40 :: Add or update a Sysctl option
--sysctl-rm list version=1.40 :: Remove a Sysctl option
-t, --tty bool version=1.25 :: Allocate a pseudo-TTY
--ulimit-add ulimit =[] version=1.41 :: Add or update a ulimit option
--ulimit-rm list version=1.41 :: Remove a ulimit option
--update-delay duration :: Delay between updates (ns|us|ms|s|m|h)
@20 --update-failure-action string :: Action on update failure ("pause"|"continue"|"rollback")
@26,27,28 --update-failure-action string :: Action on update failure ("pause", "continue", "rollback")
--update-max-failure-ratio float version=1.25 :: Failure rate to tolerate during an update
--update-monitor duration version=1.25 :: Duration after each task update to monitor for failure (ns|us|ms|s|m|h)
@20 --update-order string version=1.29 :: Update order ("start-first"|"stop-first")
@26,27,28 --update-order string version=1.29 :: Update order ("start-first", "stop-first")
--update-parallelism uint64 :: Maximum number of tasks updated simultaneously (0 to update all at once)
-u, --user string :: Username or UID (format: <name|uid>[:<group|gid>])
--with-registry-auth bool :: Send registry authentication details to swarm agents
-w, --workdir string :: Working directory inside the container
`;
