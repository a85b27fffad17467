/** What GOOS/GOARCH pairs docker offers after --platform. */
export const PLATFORMS: readonly string[] = [
  'linux/386',
  'linux/amd64',
  'linux/arm',
  'linux/arm/v5',
  'linux/arm/v6',
  'linux/arm/v7',
  'linux/arm64',
  'linux/arm64/v8',
  'linux/ppc64le',
  'linux/s390x',
  'linux/riscv64',
  'windows/amd64',
  'wasip1/wasm',
];

const COMMON = 'env env-regex labels tag';
const OF_DRIVERS = `max-buffer-size mode compress max-file max-size
awslogs-create-group awslogs-credentials-endpoint awslogs-datetime-format awslogs-group awslogs-multiline-pattern
awslogs-region awslogs-stream
fluentd-address fluentd-async fluentd-buffer-limit fluentd-max-retries fluentd-request-ack fluentd-retry-wait
fluentd-sub-second-precision fluentd-write-timeout
gcp-log-cmd gcp-meta-id gcp-meta-name gcp-meta-zone gcp-project
gelf-address gelf-compression-level gelf-compression-type gelf-tcp-max-reconnect gelf-tcp-reconnect-delay
splunk-caname splunk-capath splunk-format splunk-gzip splunk-gzip-level splunk-index splunk-insecureskipverify
splunk-source splunk-sourcetype splunk-token splunk-url splunk-verify-connection
syslog-address syslog-facility syslog-format syslog-tls-ca-cert syslog-tls-cert syslog-tls-key syslog-tls-skip-verify`;

/** What --log-opt may begin with, of all drivers. */
export const LOG_OPTIONS: readonly string[] = `${COMMON} ${OF_DRIVERS}`.split(/\s+/).map((name) => `${name}=`);
