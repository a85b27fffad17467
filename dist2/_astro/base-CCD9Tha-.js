var e=`
adduser 3.134 admin 686 183272 important all foreign ; Depends: passwd ; add and remove users and groups
apt 2.6.2 admin 4232 1373116 required security ; Depends: adduser, gpgv | gpgv2 | gpgv1, libapt-pkg6.0 (>= 2.6.2), debian-archive-keyring, libc6 (>= 2.34), libgcc-s1 (>= 3.0), libgnutls30 (>= 3.7.5), libseccomp2 (>= 2.4.2), libstdc++6 (>= 11), libsystemd0 ; Recommends: ca-certificates ; Provides: apt-transport-https (= 2.6.2) ; commandline package manager
base-files 12.4+deb12u15 admin 341 70936 essential required foreign ; Pre-Depends: awk ; Replaces: base ; Provides: base ; Debian base system miscellaneous files
base-passwd 3.6.1 admin 247 59972 essential required foreign ; Depends: libc6 (>= 2.34), libdebconfclient0 (>= 0.145), libselinux1 (>= 3.1~) ; Recommends: debconf (>= 0.5) | debconf-2.0 ; Replaces: base ; Debian base system master password and group files
bash 5.2.15-2+b13 shells 7164 1490652 essential required foreign ; Pre-Depends: libc6 (>= 2.36), libtinfo6 (>= 6) ; Depends: base-files (>= 2.1.12), debianutils (>= 5.6-0.1) ; Recommends: bash-completion (>= 20060301-0) ; GNU Bourne Again SHell
bsdutils 1:2.38.1-5+deb12u3 utils 355 94412 essential required foreign ; Pre-Depends: libc6 (>= 2.34), libsystemd0 ; basic utilities from 4.4BSD-Lite
coreutils 9.1-1 utils 18062 2896560 essential required foreign ; Pre-Depends: libacl1 (>= 2.2.23), libattr1 (>= 1:2.4.44), libc6 (>= 2.34), libgmp10 (>= 2:6.2.1+dfsg1), libselinux1 (>= 3.1~) ; GNU core utilities
dash 0.5.12-2 shells 191 91848 essential required foreign ; Pre-Depends: libc6 (>= 2.34) ; Depends: debianutils (>= 5.6-0.1), dpkg (>= 1.19.1) ; POSIX-compliant shell
debconf 1.5.82 admin 491 121212 required all foreign ; Recommends: apt-utils ; Provides: debconf-2.0 ; Debian configuration management system
debian-archive-keyring 2023.3+deb12u2 misc 293 178572 important all foreign ; GnuPG archive keys of the Debian archive
debianutils 5.7-0.5~deb12u1 utils 243 102588 essential required foreign ; Pre-Depends: libc6 (>= 2.34) ; Miscellaneous utilities specific to Debian
diffutils 1:3.8-4 utils 1598 351740 essential required ; Pre-Depends: libc6 (>= 2.34) ; File comparison utilities
dpkg 1.21.23 admin 6409 1567804 essential required foreign ; Pre-Depends: libbz2-1.0, libc6 (>= 2.34), liblzma5 (>= 5.4.0), libmd0 (>= 0.0.0), libselinux1 (>= 3.1~), libzstd1 (>= 1.5.2), zlib1g (>= 1:1.1.4) ; Depends: tar (>= 1.28-1) ; Debian package management system
e2fsprogs 1.47.0-2+b2 admin 1497 571920 required foreign ; Pre-Depends: libblkid1 (>= 2.36), libc6 (>= 2.34), libcom-err2 (>= 1.43.9), libext2fs2 (= 1.47.0-2+b2), libss2 (>= 1.38), libuuid1 (>= 2.16) ; Depends: logsave ; ext2/ext3/ext4 file system utilities
findutils 4.9.0-4 utils 1746 635500 essential required foreign ; Pre-Depends: libc6 (>= 2.34), libselinux1 (>= 3.1~) ; utilities for finding files--find, xargs
gcc-12-base 12.2.0-14+deb12u1 libs 100 37596 same ; GCC, the GNU Compiler Collection (base package)
gpgv 2.2.40-1.1+deb12u2 utils 918 648768 important foreign ; Depends: libbz2-1.0, libc6 (>= 2.34), libgcrypt20 (>= 1.10.0), libgpg-error0 (>= 1.42), zlib1g (>= 1:1.1.4) ; GNU privacy guard - signature verification tool
grep 3.8-5 utils 1245 421444 essential required foreign ; Pre-Depends: libc6 (>= 2.34), libpcre2-8-0 (>= 10.32) ; Depends: dpkg (>= 1.15.4) | install-info ; Conflicts: rgrep ; Provides: rgrep ; GNU grep, egrep and fgrep
gzip 1.12-1 utils 252 140364 essential required ; Pre-Depends: libc6 (>= 2.33) ; Depends: dpkg (>= 1.15.4) | install-info ; GNU compression utilities
hostname 3.23+nmu1 admin 46 10500 essential required ; Pre-Depends: libc6 (>= 2.34) ; utility to set/show the host name or domain name
init-system-helpers 1.65.2+deb12u1 admin 133 39020 essential required all foreign ; Depends: usrmerge | usr-is-merged ; helper tools for all init systems
libacl1 2.3.1-3 libs 73 31488 same ; Depends: libc6 (>= 2.33) ; access control list - shared library
libapt-pkg6.0 2.6.2 libs 3297 906972 same security ; Depends: libbz2-1.0, libc6 (>= 2.34), libgcc-s1 (>= 3.0), libgcrypt20 (>= 1.10.0), liblz4-1 (>= 0.0~r127), liblzma5 (>= 5.1.1alpha+20120614), libstdc++6 (>= 11), libsystemd0 (>= 221), libudev1 (>= 183), libxxhash0 (>= 0.7.1), libzstd1 (>= 1.5.2), zlib1g (>= 1:1.2.2.3) ; Recommends: apt (>= 2.6.2) ; Provides: libapt-pkg (= 2.6.2) ; package management runtime library
libattr1 1:2.5.1-4 libs 59 22164 same ; Depends: libc6 (>= 2.4) ; extended attribute handling - shared library
libaudit-common 1:3.0.9-1 libs 22 10448 all foreign ; Dynamic library for security auditing - common files
libaudit1 1:3.0.9-1 libs 150 46764 same ; Depends: libaudit-common (>= 1:3.0.9-1), libc6 (>= 2.33), libcap-ng0 (>= 0.7.9) ; Dynamic library for security auditing
libblkid1 2.38.1-5+deb12u3 libs 398 147380 same ; Depends: libc6 (>= 2.33) ; block device ID library
libbz2-1.0 1.0.8-5+b1 libs 106 47348 same ; Depends: libc6 (>= 2.4) ; high-quality block-sorting file compressor library - runtime
libc-bin 2.36-9+deb12u14 libs 2042 609144 essential required foreign ; Depends: libc6 (>> 2.36), libc6 (<< 2.37) ; GNU C Library: Binaries
libc6 2.36-9+deb12u14 libs 13001 2759320 same ; Depends: libgcc-s1 ; Recommends: libidn2-0 (>= 2.0.5~) ; GNU C Library: Shared libraries
libcap-ng0 0.8.3-1+b3 libs 65 17068 same ; Depends: libc6 (>= 2.33) ; alternate POSIX capabilities library
libcap2 1:2.66-4+deb12u3+b1 libs 95 27708 same ; Depends: libc6 (>= 2.34) ; POSIX 1003.1e capabilities (library)
libcom-err2 1.47.0-2+b2 libs 55 20044 same ; Depends: libc6 (>= 2.17) ; Provides: libcomerr2 (= 1.47.0-2+b2) ; common error description library
libcrypt1 1:4.4.33-2 libs 233 89464 same ; Depends: libc6 (>= 2.36) ; libcrypt shared library
libdb5.3 5.3.28+dfsg2-1 libs 1833 697412 same ; Depends: libc6 (>= 2.34) ; Berkeley v5.3 Database Libraries [runtime]
libdebconfclient0 0.270 libs 37 9900 same ; Depends: libc6 (>= 2.4) ; Debian Configuration Management System (C-implementation library)
libext2fs2 1.47.0-2+b2 libs 535 204900 same ; Depends: libc6 (>= 2.34) ; Provides: e2fslibs (= 1.47.0-2+b2) ; ext2/ext3/ext4 file system libraries
libffi8 3.4.4-1 libs 68 22856 same ; Depends: libc6 (>= 2.34) ; Provides: libffi8ubuntu1 (= 3.4.4-1) ; Foreign Function Interface library runtime
libfile-find-rule-perl 0.34-4~deb12u1 perl 63 26736 all foreign security ; Depends: perl:any, libnumber-compare-perl, libtext-glob-perl ; module to search for files based on rules
libgcc-s1 12.2.0-14+deb12u1 libs 140 49856 same ; Depends: gcc-12-base (= 12.2.0-14+deb12u1), libc6 (>= 2.35) ; Provides: libgcc1 (= 1:12.2.0-14+deb12u1) ; GCC support library
libgcrypt20 1.10.1-3+deb12u1 libs 1592 696204 same security ; Depends: libc6 (>= 2.34), libgpg-error0 (>= 1.27) ; LGPL Crypto library - runtime library
libgdbm-compat4 1.23-3 libs 70 48156 same ; Depends: libc6 (>= 2.33), libgdbm6 (>= 1.16) ; GNU dbm database routines (legacy support runtime version) 
libgdbm6 1.23-3 libs 129 72248 same ; Depends: libc6 (>= 2.34) ; GNU dbm database routines (runtime version) 
libgmp10 2:6.2.1+dfsg1-1.1 libs 855 562588 same ; Depends: libc6 (>= 2.14) ; Multiprecision arithmetic library
libgnutls30 3.7.9-2+deb12u7 libs 3396 1409084 same security ; Depends: libc6 (>= 2.34), libgmp10 (>= 2:6.2.1+dfsg1), libhogweed6 (>= 3.6), libidn2-0 (>= 2.0.0), libnettle8 (>= 3.7~), libp11-kit0 (>= 0.23.18.1), libtasn1-6 (>= 4.14), libunistring2 (>= 0.9.7) ; GNU TLS library - main runtime library
libgpg-error0 1.46-1 libs 192 76888 same ; Depends: libc6 (>= 2.34) ; GnuPG development runtime library
libhogweed6 3.8.1-2 libs 463 327524 same ; Depends: libc6 (>= 2.14), libgmp10 (>= 2:6.2.1+dfsg1), libnettle8 ; low level cryptographic library (public-key cryptos)
libidn2-0 2.3.3-1+b1 libs 439 123636 same ; Depends: libc6 (>= 2.14), libunistring2 (>= 0.9.7) ; Internationalized domain names (IDNA2008/TR46) library
liblz4-1 1.9.4-1 libs 169 62884 same ; Depends: libc6 (>= 2.14) ; Fast LZ compression algorithm library - runtime
liblzma5 5.4.1-1+deb12u2 libs 333 205796 same security ; Depends: libc6 (>= 2.34) ; XZ-format compression library
libmd0 1.0.4-2 libs 79 29456 same ; Depends: libc6 (>= 2.33) ; message digest functions from BSD systems - shared library
libmount1 2.38.1-5+deb12u3 libs 454 165732 same ; Depends: libblkid1 (>= 2.17.2), libc6 (>= 2.34), libselinux1 (>= 3.1~) ; device mounting library
libnettle8 3.8.1-2 libs 520 287764 same ; Depends: libc6 (>= 2.17) ; low level cryptographic library (symmetric and one-way cryptos)
libnumber-compare-perl 0.03-3 perl 19 6332 all foreign ; module for performing numeric comparisons in Perl
libp11-kit0 0.24.1-2 libs 1408 345080 same ; Depends: libc6 (>= 2.34), libffi8 (>= 3.4) ; library for loading and coordinating access to PKCS#11 modules - runtime
libpam-modules 1.5.2-6+deb12u2 admin 1031 291056 required same ; Pre-Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.34), libcrypt1 (>= 1:4.3.0), libdb5.3, libpam0g (>= 1.4.1), libselinux1 (>= 3.1~), debconf (>= 0.5) | debconf-2.0, libpam-modules-bin (= 1.5.2-6+deb12u2) ; Conflicts: libpam-mkhomedir, libpam-motd, libpam-umask ; Replaces: libpam-umask ; Provides: libpam-mkhomedir, libpam-motd, libpam-umask ; Pluggable Authentication Modules for PAM
libpam-modules-bin 1.5.2-6+deb12u2 admin 227 75676 required foreign ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.34), libcrypt1 (>= 1:4.3.0), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~) ; Pluggable Authentication Modules for PAM - helper binaries
libpam-runtime 1.5.2-6+deb12u2 admin 876 160936 required all foreign ; Depends: debconf (>= 0.5) | debconf-2.0, debconf (>= 1.5.19) | cdebconf, libpam-modules (>= 1.0.1-6) ; Runtime support for the PAM library
libpam0g 1.5.2-6+deb12u2 libs 215 92060 same ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.34), debconf (>= 0.5) | debconf-2.0 ; Pluggable Authentication Modules library
libpcre2-8-0 10.42-1+deb12u2 libs 685 261628 same security ; Depends: libc6 (>= 2.34) ; New Perl Compatible Regular Expression Library- 8 bit runtime files
libperl5.36 5.36.0-7+deb12u4 libs 28875 4207640 same security ; Depends: libbz2-1.0, libc6 (>= 2.35), libcrypt1 (>= 1:4.1.0), libdb5.3, libgdbm-compat4 (>= 1.18-3), libgdbm6 (>= 1.21), zlib1g (>= 1:1.2.2.3), perl-modules-5.36 (>= 5.36.0-7+deb12u4) ; shared Perl library
libseccomp2 2.5.4-1+deb12u1 libs 148 46808 same ; Depends: libc6 (>= 2.4) ; high level interface to Linux seccomp filter
libselinux1 3.4-1+b6 libs 199 73720 same ; Depends: libc6 (>= 2.34), libpcre2-8-0 (>= 10.22) ; SELinux runtime shared libraries
libsemanage-common 3.4-1 libs 37 21632 all foreign ; Common files for SELinux policy management libraries
libsemanage2 3.4-1+b5 libs 297 89884 same ; Depends: libsemanage-common (>= 3.4-1), libaudit1 (>= 1:2.2.1), libbz2-1.0, libc6 (>= 2.34), libselinux1 (>= 3.4), libsepol2 (>= 3.4) ; SELinux policy management library
libsepol2 3.4-2.1 libs 775 275900 same ; Depends: libc6 (>= 2.33) ; SELinux library for manipulating binary security policies
libsmartcols1 2.38.1-5+deb12u3 libs 289 106776 same ; Depends: libc6 (>= 2.33) ; smart column output alignment library
libss2 1.47.0-2+b2 libs 71 24800 same ; Depends: libcom-err2, libc6 (>= 2.34) ; command-line interface parsing library
libstdc++6 12.2.0-14+deb12u1 libs 2686 612604 same ; Depends: gcc-12-base (= 12.2.0-14+deb12u1), libc6 (>= 2.36), libgcc-s1 (>= 4.2) ; GNU Standard C++ Library v3
libsystemd0 252.39-1~deb12u2 libs 909 332372 same ; Depends: libc6 (>= 2.34), libcap2 (>= 1:2.10), libgcrypt20 (>= 1.10.0), liblz4-1 (>= 0.0~r122), liblzma5 (>= 5.1.1alpha+20120614), libzstd1 (>= 1.5.2) ; systemd utility library
libtasn1-6 4.19.0-2+deb12u1 libs 116 48596 same security ; Depends: libc6 (>= 2.14) ; Manage ASN.1 structures (runtime)
libtext-glob-perl 0.11-3 perl 22 7676 all foreign ; Perl module for matching globbing patterns against text
libtinfo6 6.4-4 libs 541 331352 same ; Depends: libc6 (>= 2.34) ; shared low-level terminfo library for terminal handling
libudev1 252.39-1~deb12u2 libs 240 108880 same ; Depends: libc6 (>= 2.34) ; libudev shared library
libunistring2 1.0-2 libs 1807 436708 same ; Depends: libc6 (>= 2.34) ; Unicode string library for C
libuuid1 2.38.1-5+deb12u3 libs 79 28784 same ; Depends: libc6 (>= 2.25) ; Universally Unique ID library
libxxhash0 0.8.1-1 libs 99 27584 same ; Depends: libc6 (>= 2.14) ; shared library for xxhash
libzstd1 1.5.4+dfsg2-5 libs 785 290036 same ; Depends: libc6 (>= 2.34) ; fast lossless compression algorithm
login 1:4.13+dfsg1-1+deb12u2 admin 2550 616084 essential required foreign ; Pre-Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.34), libcrypt1 (>= 1:4.1.0), libpam0g (>= 0.99.7.1), libpam-runtime, libpam-modules ; system login tools
logsave 1.47.0-2+b2 admin 50 19876 foreign ; Depends: libc6 (>= 2.34) ; save the output of a command in a log file
mawk 1.3.4.20200120-3.1 interpreters 263 119144 required foreign ; Depends: libc6 (>= 2.29) ; Provides: awk ; Pattern scanning and text processing language
mount 2.38.1-5+deb12u3 admin 393 134044 required foreign ; Pre-Depends: libblkid1 (>= 2.17.2), libc6 (>= 2.34), libmount1 (>= 2.38), libselinux1 (>= 3.1~), libsmartcols1 (>= 2.33) ; tools for mounting and manipulating filesystems
ncurses-base 6.4-4 misc 379 261308 essential required all foreign ; Provides: ncurses-runtime ; basic terminal type definitions
ncurses-bin 6.4-4 utils 636 421400 essential required foreign ; Pre-Depends: libc6 (>= 2.34), libtinfo6 (>= 6.3) ; terminal-related programs and man pages
passwd 1:4.13+dfsg1-1+deb12u2 admin 2827 972180 required foreign ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.36), libcrypt1 (>= 1:4.1.0), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~), libsemanage2 (>= 2.0.32), libpam-modules ; Recommends: sensible-utils ; change and administer password and group data
perl 5.36.0-7+deb12u4 perl 670 239392 standard allowed security ; Pre-Depends: dpkg (>= 1.17.17) ; Depends: perl-base (= 5.36.0-7+deb12u4), perl-modules-5.36 (>= 5.36.0-7+deb12u4), libperl5.36 (= 5.36.0-7+deb12u4) ; Recommends: netbase ; Larry Wall's Practical Extraction and Report Language
perl-base 5.36.0-7+deb12u4 perl 7643 1609596 essential required security ; Pre-Depends: libc6 (>= 2.35), libcrypt1 (>= 1:4.1.0), dpkg (>= 1.17.17) ; Provides: libfile-path-perl (= 2.18), libfile-temp-perl (= 0.2311), libio-socket-ip-perl (= 0.41), libscalar-list-utils-perl (= 1:1.62), libsocket-perl (= 2.033), libxsloader-perl (= 0.31), perlapi-5.36.0 ; minimal Perl system
perl-modules-5.36 5.36.0-7+deb12u4 libs 17821 2817356 all foreign security ; Pre-Depends: dpkg (>= 1.17.17) ; Depends: perl-base (>= 5.36.0-1) ; Recommends: perl (>= 5.36.0-1) ; Replaces: perl-modules ; Provides: perl-modules ; Core Perl modules
sed 4.9-1+deb12u1 utils 987 329092 essential required foreign ; Pre-Depends: libacl1 (>= 2.2.23), libc6 (>= 2.34), libselinux1 (>= 3.1~) ; GNU stream editor for filtering/transforming text
sysvinit-utils 3.06-4 admin 100 30996 essential required foreign ; Depends: libc6 (>= 2.34) ; Replaces: lsb-base ; Provides: lsb-base (= 11.1.0) ; System-V-like utilities
tar 1.34+dfsg-1.2+deb12u1 utils 3144 836288 essential required foreign ; Pre-Depends: libacl1 (>= 2.2.23), libc6 (>= 2.34), libselinux1 (>= 3.1~) ; GNU version of the tar archiving utility
tzdata 2026f-0+deb12u1 localization 2571 307832 required all foreign security ; Depends: debconf (>= 0.5) | debconf-2.0 ; Provides: tzdata-bookworm ; time zone and daylight-saving time data
usrmerge 37~deb12u1 admin 40 13336 all foreign ; Depends: perl:any, libfile-find-rule-perl ; Provides: usr-is-merged ; Convert the system to the merged /usr directories scheme
util-linux 2.38.1-5+deb12u3 utils 4978 1177276 essential required foreign ; Pre-Depends: libblkid1 (>= 2.37.2), libc6 (>= 2.34), libcap-ng0 (>= 0.7.9), libcrypt1 (>= 1:4.1.0), libmount1 (>= 2.38), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~), libsmartcols1 (>= 2.38), libsystemd0, libtinfo6 (>= 6), libudev1 (>= 183), libuuid1 (>= 2.16), zlib1g (>= 1:1.1.4) ; Depends: util-linux-extra ; Recommends: sensible-utils ; Conflicts: hardlink ; Replaces: hardlink ; Provides: hardlink ; miscellaneous system utilities
util-linux-extra 2.38.1-5+deb12u3 utils 366 110728 standard foreign ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.34), libsmartcols1 (>= 2.38) ; interactive login tools
zlib1g 1:1.2.13.dfsg-1 libs 168 86684 same ; Depends: libc6 (>= 2.14) ; Provides: libz1 ; compression library - runtime
`;export{e as default};