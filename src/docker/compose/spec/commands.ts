/** The words and flags of docker compose 2.26.1, 2.29.4 and 2.40.3 (generations 26, 27, 28), in the format of docker/cli's spec/parse.ts. */
export const COMPOSE_SPEC = `
## compose
use compose
short Docker Compose
long Define and run multi-container applications with Docker
stops at the first argument
@27,28 --all-resources bool :: Include all resources, even those not used by services
--ansi string =auto :: Control when to print ANSI control characters ("never"|"always"|"auto")
--compatibility bool :: Run compose in backward compatibility mode
--dry-run bool :: Execute command in dry run mode
--env-file stringArray :: Specify an alternate environment file
-f, --file stringArray :: Compose configuration files
--no-ansi bool hidden :: Do not print ANSI control characters (DEPRECATED)
--parallel int =-1 :: Control max parallelism, -1 for unlimited
--profile stringArray :: Specify a profile to enable
@26 --progress string =auto :: Set type of progress output (auto, tty, plain, quiet)
@27 --progress string =auto :: Set type of progress output (auto, tty, plain, json, quiet)
@28 --progress string :: Set type of progress output (auto, tty, plain, json, quiet)
--project-directory string :: Specify an alternate working directory\\n(default: the path of the, first specified, Compose file)
-p, --project-name string :: Project name
--verbose bool hidden :: Show more output
-v, --version bool hidden :: Show the Docker Compose version information
--workdir string hidden :: DEPRECATED! USE --project-directory INSTEAD.\\nSpecify an alternate working directory\\n(default: the path of the, first specified, Compose file)

## compose alpha
use alpha
short Experimental commands
tag experimentalCLI
hidden
--dry-run bool :: Execute command in dry run mode

## compose alpha generate @28
use generate [OPTIONS] [CONTAINERS...]
short EXPERIMENTAL - Generate a Compose file from existing containers
tag experimentalCLI
--dry-run bool :: Execute command in dry run mode
--format string =yaml :: Format the output. Values: [yaml | json]
--name string :: Project name to set in the Compose file
--project-dir string :: Directory to use for the project

## compose alpha publish
@26,27 use publish [OPTIONS] [REPOSITORY]
short Publish compose application
args exact 1
tag experimentalCLI
@28 use publish [OPTIONS] REPOSITORY[:TAG]
@28 --app bool :: Published compose application (includes referenced images)
--dry-run bool :: Execute command in dry run mode
@26,27 --oci-version string :: OCI Image/Artifact specification version (automatically determined by default)
@28 --oci-version string :: OCI image/artifact specification version (automatically determined by default)
--resolve-image-digests bool :: Pin image tags to digests
@28 --with-env bool :: Include environment variables in the published OCI artifact
@28 -y, --yes bool :: Assume "yes" as answer to all prompts

## compose alpha viz
use viz [OPTIONS]
short EXPERIMENTAL - Generate a graphviz graph from your compose file
tag experimentalCLI
--dry-run bool :: Execute command in dry run mode
--image bool :: Include service's image name in output graph
--indentation-size int =1 :: Number of tabs or spaces to use for indentation
--networks bool :: Include service's attached networks in output graph
--ports bool :: Include service's exposed ports in output graph
--spaces bool :: If given, space character ' ' will be used to indent,\\notherwise tab character '\\\\t' will be used

## compose attach
use attach [OPTIONS] SERVICE
short Attach local standard input, output, and error streams to a service's running container
args min 1
--detach-keys string :: Override the key sequence for detaching from a container.
--dry-run bool :: Execute command in dry run mode
--index int :: index of the container if service has multiple replicas.
--no-stdin bool :: Do not attach STDIN
--sig-proxy bool =true :: Proxy all received signals to the process

## compose bridge @28
use bridge
short Convert compose files into another model
--dry-run bool :: Execute command in dry run mode

## compose bridge convert @28
use convert
short Convert compose files to Kubernetes manifests, Helm charts, or another model
--dry-run bool :: Execute command in dry run mode
-o, --output string =out :: The output directory for the Kubernetes resources
--templates string :: Directory containing transformation templates
-t, --transformation stringArray :: Transformation to apply to compose model (default: docker/compose-bridge-kubernetes)

## compose bridge transformations @28
use transformations
short Manage transformation images
--dry-run bool :: Execute command in dry run mode

## compose bridge transformations create @28
use create [OPTION] PATH
short Create a new transformation
--dry-run bool :: Execute command in dry run mode
-f, --from string :: Existing transformation to copy (default: docker/compose-bridge-kubernetes)

## compose bridge transformations list @28
use list
short List available transformations
aliases ls
--dry-run bool :: Execute command in dry run mode
--format string =table :: Format the output. Values: [table | json]
-q, --quiet bool :: Only display transformer names

## compose build
use build [OPTIONS] [SERVICE...]
short Build or rebuild services
--build-arg stringArray :: Set build-time variables for services
--builder string :: Set builder to use
@28 --check bool :: Check build configuration
--compress bool =true hidden :: Compress the build context using gzip. DEPRECATED
--dry-run bool :: Execute command in dry run mode
--force-rm bool =true hidden :: Always remove intermediate containers. DEPRECATED
-m, --memory bytes :: Set memory limit for the build container. Not supported by BuildKit.
--no-cache bool :: Do not use cache when building the image
--no-rm bool hidden :: Do not remove intermediate containers after a successful build. DEPRECATED
--parallel bool =true hidden :: Build images in parallel. DEPRECATED
@28 --print bool :: Print equivalent bake file
@26 --progress string =auto hidden :: Set type of ui output (auto, tty, plain, quiet)
@27 --progress string =auto hidden :: Set type of ui output (auto, tty, plain, json, quiet)
@28 --progress string hidden :: Set type of ui output (auto, tty, plain, json, quiet)
@28 --provenance string :: Add a provenance attestation
--pull bool :: Always attempt to pull a newer version of the image
--push bool :: Push service images
@26,27 -q, --quiet bool :: Don't print anything to STDOUT
@28 -q, --quiet bool :: Suppress the build output
@28 --sbom string :: Add a SBOM attestation
--ssh string :: Set SSH authentications used when building service images. (use 'default' for using your default SSH Agent)
--with-dependencies bool :: Also build dependencies (transitively)

## compose commit @28
use commit [OPTIONS] SERVICE [REPOSITORY[:TAG]]
short Create a new image from a service container's changes
args range 1 2
-a, --author string :: Author (e.g., "John Hannibal Smith <hannibal@a-team.com>")
-c, --change list :: Apply Dockerfile instruction to the created image
--dry-run bool :: Execute command in dry run mode
--index int :: index of the container if service has multiple replicas.
-m, --message string :: Commit message
-p, --pause bool =true :: Pause container during commit

## compose config
use config [OPTIONS] [SERVICE...]
@26,27 aliases convert
short Parse, resolve and render compose file in canonical format
--dry-run bool :: Execute command in dry run mode
@27,28 --environment bool :: Print environment used for interpolation.
@26,27 --format string =yaml :: Format the output. Values: [yaml | json]
@28 --format string :: Format the output. Values: [yaml | json]
--hash string :: Print the service config hash, one per line.
--images bool :: Print the image names, one per line.
@28 --lock-image-digests bool :: Produces an override file with image digests
@28 --models bool :: Print the model names, one per line.
@28 --networks bool :: Print the network names, one per line.
--no-consistency bool :: Don't check model consistency - warning: may produce invalid Compose output
@28 --no-env-resolution bool :: Don't resolve service env files
--no-interpolate bool :: Don't interpolate environment variables
--no-normalize bool :: Don't normalize compose model
--no-path-resolution bool :: Don't resolve file paths
-o, --output string :: Save to file (default to stdout)
--profiles bool :: Print the profile names, one per line.
-q, --quiet bool :: Only validate the configuration, don't print anything
--resolve-image-digests bool :: Pin image tags to digests
--services bool :: Print the service names, one per line.
--variables bool :: Print model variables and default values.
--volumes bool :: Print the volume names, one per line.

## compose cp
use cp [OPTIONS] SERVICE:SRC_PATH DEST_PATH|-\\n	docker compose cp [OPTIONS] SRC_PATH|- SERVICE:DEST_PATH
short Copy files/folders between a service container and the local filesystem
args exact 2
@26,27 --all bool hidden deprecated="By default all the containers of the service will get the source file/directory to be copied" :: Copy to all the containers of the service
@28 --all bool :: Include containers created by the run command
-a, --archive bool :: Archive mode (copy all uid/gid information)
--dry-run bool :: Execute command in dry run mode
-L, --follow-link bool :: Always follow symbol link in SRC_PATH
--index int :: Index of the container if service has multiple replicas

## compose create
use create [OPTIONS] [SERVICE...]
short Creates containers for a service
--build bool :: Build images before starting containers
--dry-run bool :: Execute command in dry run mode
--force-recreate bool :: Recreate containers even if their configuration and image haven't changed
--no-build bool :: Don't build an image, even if it's policy
--no-recreate bool :: If containers already exist, don't recreate them. Incompatible with --force-recreate.
--pull string =policy :: Pull image before running ("always"|"missing"|"never"|"build")
--quiet-pull bool :: Pull without printing progress information
--remove-orphans bool :: Remove containers for services not defined in the Compose file
--scale stringArray :: Scale SERVICE to NUM instances. Overrides the \`scale\` setting in the Compose file if present.
@28 -y, --yes bool :: Assume "yes" as answer to all prompts and run non-interactively

## compose down
use down [OPTIONS] [SERVICES]
short Stop and remove containers, networks
--dry-run bool :: Execute command in dry run mode
--remove-orphans bool :: Remove containers for services not defined in the Compose file
--rmi string :: Remove images used by services. "local" remove only images that don't have a custom tag ("local"|"all")
-t, --timeout int :: Specify a shutdown timeout in seconds
-v, --volumes bool :: Remove named volumes declared in the "volumes" section of the Compose file and anonymous volumes attached to containers

## compose events
use events [OPTIONS] [SERVICE...]
short Receive real time events from containers
--dry-run bool :: Execute command in dry run mode
--json bool :: Output events as a stream of json objects
@28 --since string :: Show all events created since timestamp
@28 --until string :: Stream events until this timestamp

## compose exec
use exec [OPTIONS] SERVICE COMMAND [ARGS...]
short Execute a command in a running container
args min 2
stops at the first argument
-d, --detach bool :: Detached mode: Run command in the background
--dry-run bool :: Execute command in dry run mode
-e, --env stringArray :: Set environment variables
--index int :: Index of the container if service has multiple replicas
-i, --interactive bool =true hidden :: Keep STDIN open even if not attached
@26,27 -T, --no-TTY bool =true :: Disable pseudo-TTY allocation. By default \`docker compose exec\` allocates a TTY.
@28 -T, --no-tty bool =true :: Disable pseudo-TTY allocation. By default 'docker compose exec' allocates a TTY.
--privileged bool :: Give extended privileges to the process
-t, --tty bool =true hidden :: Allocate a pseudo-TTY
-u, --user string :: Run the command as this user
-w, --workdir string :: Path to workdir directory for this command

## compose export @28
use export [OPTIONS] SERVICE
short Export a service container's filesystem as a tar archive
args min 1
--dry-run bool :: Execute command in dry run mode
--index int :: index of the container if service has multiple replicas.
-o, --output string :: Write to a file, instead of STDOUT

## compose images
use images [OPTIONS] [SERVICE...]
short List images used by the created containers
--dry-run bool :: Execute command in dry run mode
--format string =table :: Format the output. Values: [table | json]
-q, --quiet bool :: Only display IDs

## compose kill
use kill [OPTIONS] [SERVICE...]
short Force stop service containers
--dry-run bool :: Execute command in dry run mode
--remove-orphans bool :: Remove containers for services not defined in the Compose file
-s, --signal string =SIGKILL :: SIGNAL to send to the container

## compose logs
use logs [OPTIONS] [SERVICE...]
short View output from containers
--dry-run bool :: Execute command in dry run mode
-f, --follow bool :: Follow log output
--index int :: index of the container if service has multiple replicas
--no-color bool :: Produce monochrome output
--no-log-prefix bool :: Don't print prefix in logs
--since string :: Show logs since timestamp (e.g. 2013-01-02T13:23:37Z) or relative (e.g. 42m for 42 minutes)
-n, --tail string =all :: Number of lines to show from the end of the logs for each container
-t, --timestamps bool :: Show timestamps
--until string :: Show logs before a timestamp (e.g. 2013-01-02T13:23:37Z) or relative (e.g. 42m for 42 minutes)

## compose ls
use ls [OPTIONS]
short List running compose projects
args none
-a, --all bool :: Show all stopped Compose projects
--dry-run bool :: Execute command in dry run mode
--filter filter :: Filter output based on conditions provided
--format string =table :: Format the output. Values: [table | json]
@26,27 -q, --quiet bool :: Only display IDs
@28 -q, --quiet bool :: Only display project names

## compose pause
use pause [SERVICE...]
short Pause services
--dry-run bool :: Execute command in dry run mode

## compose port
use port [OPTIONS] SERVICE PRIVATE_PORT
short Print the public port for a port binding
args min 2
--dry-run bool :: Execute command in dry run mode
--index int :: Index of the container if service has multiple replicas
--protocol string =tcp :: tcp or udp

## compose ps
use ps [OPTIONS] [SERVICE...]
short List containers
-a, --all bool :: Show all stopped containers (including those created by the run command)
--dry-run bool :: Execute command in dry run mode
--filter string :: Filter services by a property (supported filters: status)
--format string =table :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
--no-trunc bool :: Don't truncate output
--orphans bool =true :: Include orphaned services (not declared by project)
-q, --quiet bool :: Only display IDs
--services bool :: Display services
--status stringArray :: Filter services by status. Values: [paused | restarting | removing | running | dead | created | exited]

## compose publish @28
use publish [OPTIONS] REPOSITORY[:TAG]
short Publish compose application
args exact 1
--app bool :: Published compose application (includes referenced images)
--dry-run bool :: Execute command in dry run mode
--oci-version string :: OCI image/artifact specification version (automatically determined by default)
--resolve-image-digests bool :: Pin image tags to digests
--with-env bool :: Include environment variables in the published OCI artifact
-y, --yes bool :: Assume "yes" as answer to all prompts

## compose pull
use pull [OPTIONS] [SERVICE...]
short Pull service images
--dry-run bool :: Execute command in dry run mode
--ignore-buildable bool :: Ignore images that can be built
--ignore-pull-failures bool :: Pull what it can and ignores images with pull failures
--include-deps bool :: Also pull services declared as dependencies
--no-parallel bool =true hidden :: DEPRECATED disable parallel pulling
--parallel bool =true hidden :: DEPRECATED pull multiple images in parallel
--policy string :: Apply pull policy ("missing"|"always")
-q, --quiet bool :: Pull without printing progress information

## compose push
use push [OPTIONS] [SERVICE...]
short Push service images
--dry-run bool :: Execute command in dry run mode
--ignore-push-failures bool :: Push what it can and ignores images with push failures
--include-deps bool :: Also push images of services declared as dependencies
-q, --quiet bool :: Push without printing progress information

## compose restart
use restart [OPTIONS] [SERVICE...]
short Restart service containers
--dry-run bool :: Execute command in dry run mode
--no-deps bool :: Don't restart dependent services
-t, --timeout int :: Specify a shutdown timeout in seconds

## compose rm
use rm [OPTIONS] [SERVICE...]
short Removes stopped service containers
long Removes stopped service containers\\n\\nBy default, anonymous volumes attached to containers will not be removed. You\\ncan override this with -v. To list all volumes, use "docker volume ls".\\n\\nAny data which is not in a volume will be lost.
-a, --all bool hidden :: Deprecated - no effect
--dry-run bool :: Execute command in dry run mode
-f, --force bool :: Don't ask to confirm removal
-s, --stop bool :: Stop the containers, if required, before removing
-v, --volumes bool :: Remove any anonymous volumes attached to containers

## compose run
use run [OPTIONS] SERVICE [COMMAND] [ARGS...]
short Run a one-off command on a service
args min 1
stops at the first argument
--build bool :: Build image before starting container
--cap-add list :: Add Linux capabilities
--cap-drop list :: Drop Linux capabilities
-d, --detach bool :: Run container in background and print container ID
--dry-run bool :: Execute command in dry run mode
--entrypoint string :: Override the entrypoint of the image
-e, --env stringArray :: Set environment variables
@28 --env-from-file stringArray :: Set environment variables from file
-i, --interactive bool =true :: Keep STDIN open even if not attached
-l, --label stringArray :: Add or override a label
--name string :: Assign a name to the container
-T, --no-TTY bool =true :: Disable pseudo-TTY allocation (default: auto-detected)
--no-deps bool :: Don't start linked services
-p, --publish stringArray :: Publish a container's port(s) to the host
@28 --pull string =policy :: Pull image before running ("always"|"missing"|"never")
@28 -q, --quiet bool :: Don't print anything to STDOUT
@28 --quiet-build bool :: Suppress progress output from the build process
--quiet-pull bool :: Pull without printing progress information
--remove-orphans bool :: Remove containers for services not defined in the Compose file
--rm bool :: Automatically remove the container when it exits
-P, --service-ports bool :: Run command with all service's ports enabled and mapped to the host
-t, --tty bool =true hidden :: Allocate a pseudo-TTY
--use-aliases bool :: Use the service's network useAliases in the network(s) the container connects to
-u, --user string :: Run as specified username or uid
-v, --volume stringArray :: Bind mount a volume
-w, --workdir string :: Working directory inside the container

## compose scale
use scale [SERVICE=REPLICAS...]
short Scale services 
args min 1
--dry-run bool :: Execute command in dry run mode
--no-deps bool :: Don't start linked services

## compose start
use start [SERVICE...]
short Start services
--dry-run bool :: Execute command in dry run mode

## compose stats
use stats [OPTIONS] [SERVICE]
short Display a live stream of container(s) resource usage statistics
args max 1
-a, --all bool :: Show all containers (default shows just running)
--dry-run bool :: Execute command in dry run mode
@26,27 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
@28 --format string :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/engine/cli/formatting/ for more information about formatting output with templates
--no-stream bool :: Disable streaming stats and only pull the first result
--no-trunc bool :: Do not truncate output

## compose stop
use stop [OPTIONS] [SERVICE...]
short Stop services
--dry-run bool :: Execute command in dry run mode
-t, --timeout int :: Specify a shutdown timeout in seconds

## compose top
use top [SERVICES...]
short Display the running processes
--dry-run bool :: Execute command in dry run mode

## compose unpause
use unpause [SERVICE...]
short Unpause services
--dry-run bool :: Execute command in dry run mode

## compose up
use up [OPTIONS] [SERVICE...]
short Create and start containers
--abort-on-container-exit bool :: Stops all containers if any container was stopped. Incompatible with -d
@27,28 --abort-on-container-failure bool :: Stops all containers if any container exited with failure. Incompatible with -d
--always-recreate-deps bool :: Recreate dependent containers. Incompatible with --no-recreate.
--attach stringArray :: Restrict attaching to the specified services. Incompatible with --attach-dependencies.
--attach-dependencies bool :: Automatically attach to log output of dependent services
--build bool :: Build images before starting containers
-d, --detach bool :: Detached mode: Run containers in the background
--dry-run bool :: Execute command in dry run mode
--exit-code-from string :: Return the exit code of the selected service container. Implies --abort-on-container-exit
--force-recreate bool :: Recreate containers even if their configuration and image haven't changed
@26 --menu bool hidden :: Enable interactive shortcuts when running attached (Experimental). Incompatible with --detach.
@27,28 --menu bool :: Enable interactive shortcuts when running attached. Incompatible with --detach. Can also be enable/disable by setting COMPOSE_MENU environment var.
--no-attach stringArray :: Do not attach (stream logs) to the specified services
--no-build bool :: Don't build an image, even if it's policy
--no-color bool :: Produce monochrome output
--no-deps bool :: Don't start linked services
--no-log-prefix bool :: Don't print prefix in logs
--no-recreate bool :: If containers already exist, don't recreate them. Incompatible with --force-recreate.
--no-start bool :: Don't start the services after creating them
--pull string =policy :: Pull image before running ("always"|"missing"|"never")
@28 --quiet-build bool :: Suppress the build output
--quiet-pull bool :: Pull without printing progress information
--remove-orphans bool :: Remove containers for services not defined in the Compose file
-V, --renew-anon-volumes bool :: Recreate anonymous volumes instead of retrieving data from the previous containers
--scale stringArray :: Scale SERVICE to NUM instances. Overrides the \`scale\` setting in the Compose file if present.
-t, --timeout int :: Use this timeout in seconds for container shutdown when attached or when containers are already running
--timestamps bool :: Show timestamps
--wait bool :: Wait for services to be running|healthy. Implies detached mode.
@26,27 --wait-timeout int :: Maximum duration to wait for the project to be running|healthy
@28 --wait-timeout int :: Maximum duration in seconds to wait for the project to be running|healthy
-w, --watch bool :: Watch source code and rebuild/refresh containers when files are updated.
@28 -y, --yes bool :: Assume "yes" as answer to all prompts and run non-interactively

## compose version
use version [OPTIONS]
short Show the Docker Compose version information
args none
--dry-run bool :: Execute command in dry run mode
-f, --format string :: Format the output. Values: [pretty | json]. (Default: pretty)
--short bool :: Shows only Compose's version number

## compose volumes @28
use volumes [OPTIONS] [SERVICE...]
short List volumes
--dry-run bool :: Execute command in dry run mode
--format string =table :: Format output using a custom template:\\n'table':            Print output in table format with column headers (default)\\n'table TEMPLATE':   Print output in table format using the given Go template\\n'json':             Print in JSON format\\n'TEMPLATE':         Print output using the given Go template.\\nRefer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
-q, --quiet bool :: Only display volume names

## compose wait
use wait SERVICE [SERVICE...] [OPTIONS]
@26 short Block until the first service container stops
args min 1
@27,28 short Block until containers of all (or specified) services stop.
--down-project bool :: Drops project when the first container stops
--dry-run bool :: Execute command in dry run mode

## compose watch
use watch [SERVICE...]
short Watch build context for service and rebuild/refresh containers when files are updated
--dry-run bool :: Execute command in dry run mode
--no-up bool :: Do not build & start services before watching
@27 --prune bool :: Prune dangling images on rebuild
@28 --prune bool =true :: Prune dangling images on rebuild
--quiet bool :: hide build output
`;
