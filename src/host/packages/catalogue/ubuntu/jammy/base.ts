/** Ubuntu 22.04: what every installation of it has. The lines are read by ../../table.ts. */
export default `
adduser 3.118ubuntu5 admin 608 155528 important all foreign ; Depends: passwd, debconf (>= 0.5) | debconf-2.0 ; add and remove users and groups
apt 2.4.15ubuntu0.1 admin 4141 1525488 important security ; Depends: adduser, gpgv | gpgv2 | gpgv1, libapt-pkg6.0 (>= 2.4.15ubuntu0.1), ubuntu-keyring, libc6 (>= 2.34), libgcc-s1 (>= 3.3.1), libgnutls30 (>= 3.7.0), libseccomp2 (>= 2.4.2), libstdc++6 (>= 11), libsystemd0 ; Recommends: ca-certificates ; Provides: apt-transport-https (= 2.4.15ubuntu0.1) ; commandline package manager
base-files 12ubuntu4.7 admin 395 61894 essential required foreign updates ; Pre-Depends: awk ; Depends: libc6 (>= 2.34), libcrypt1 (>= 1:4.4.10-10ubuntu3) ; Replaces: base ; Provides: base ; Debian base system miscellaneous files
base-passwd 3.5.52build1 admin 243 49100 essential required foreign ; Depends: libc6 (>= 2.34), libdebconfclient0 (>= 0.145) ; Recommends: debconf (>= 0.5) | debconf-2.0 ; Replaces: base ; Debian base system master password and group files
bash 5.1-6ubuntu1.1 shells 1864 768646 essential required foreign security ; Pre-Depends: libc6 (>= 2.34), libtinfo6 (>= 6) ; Depends: base-files (>= 2.1.12), debianutils (>= 2.15) ; Recommends: bash-completion (>= 20060301-0) ; GNU Bourne Again SHell
bsdutils 1:2.37.2-4ubuntu3.6 utils 335 81082 essential required foreign security ; Pre-Depends: libc6 (>= 2.34), libsystemd0 ; basic utilities from 4.4BSD-Lite
coreutils 8.32-4.1ubuntu1.4 utils 7112 1437190 essential required foreign security ; Pre-Depends: libacl1 (>= 2.2.23), libattr1 (>= 1:2.4.44), libc6 (>= 2.34), libgmp10 (>= 2:6.2.1+dfsg), libselinux1 (>= 3.1~) ; GNU core utilities
dash 0.5.11+git20210903+057cd650a4ed-3build1 shells 214 92010 essential required foreign ; Pre-Depends: libc6 (>= 2.34) ; Depends: debianutils (>= 2.15), dpkg (>= 1.19.1), debconf (>= 0.5) | debconf-2.0 ; POSIX-compliant shell
debconf 1.5.79ubuntu1 admin 512 126202 required all foreign ; Pre-Depends: perl-base (>= 5.20.1-3~) ; Recommends: apt-utils (>= 0.5.1) ; Provides: debconf-2.0 ; Debian configuration management system
debianutils 5.5-1ubuntu2 utils 243 106608 essential required foreign ; Pre-Depends: libc6 (>= 2.34) ; Miscellaneous utilities specific to Debian
diffutils 1:3.8-0ubuntu2.1 utils 424 172510 essential required security ; Pre-Depends: libc6 (>= 2.34) ; File comparison utilities
dpkg 1.21.1ubuntu2.6 admin 6733 1238552 essential required foreign security ; Pre-Depends: libbz2-1.0, libc6 (>= 2.34), liblzma5 (>= 5.2.2), libselinux1 (>= 3.1~), libzstd1 (>= 1.4.0), zlib1g (>= 1:1.1.4) ; Depends: tar (>= 1.28-1) ; Debian package management system
findutils 4.8.0-1ubuntu3 utils 620 331640 essential required foreign ; Pre-Depends: libc6 (>= 2.34), libselinux1 (>= 3.1~) ; utilities for finding files--find, xargs
gcc-12-base 12.3.0-1ubuntu1~22.04.3 libs 272 215782 required same security ; GCC, the GNU Compiler Collection (base package)
gpgv 2.2.27-3ubuntu2.5 utils 324 137170 important foreign security ; Depends: libbz2-1.0, libc6 (>= 2.34), libgcrypt20 (>= 1.9.0), libgpg-error0 (>= 1.42), zlib1g (>= 1:1.1.4) ; GNU privacy guard - signature verification tool
grep 3.7-1build1 utils 496 155818 essential required foreign ; Pre-Depends: libc6 (>= 2.34), libpcre3 ; Depends: dpkg (>= 1.15.4) | install-info ; Conflicts: rgrep ; Provides: rgrep ; GNU grep, egrep and fgrep
gzip 1.10-4ubuntu4.2 utils 240 96114 essential required security ; Pre-Depends: libc6 (>= 2.34) ; Depends: dpkg (>= 1.15.4) | install-info ; GNU compression utilities
hostname 3.23ubuntu2 admin 51 11414 essential required ; Pre-Depends: libc6 (>= 2.34) ; utility to set/show the host name or domain name
init-system-helpers 1.62 admin 133 38498 essential required all foreign ; Depends: perl-base (>= 5.20.1-3) ; helper tools for all init systems
libacl1 2.3.1-1 libs 67 16218 required same ; Depends: libc6 (>= 2.33) ; access control list - shared library
libapt-pkg6.0 2.4.15ubuntu0.1 libs 3198 1067662 important same security ; Depends: libbz2-1.0, libc6 (>= 2.34), libgcc-s1 (>= 3.3.1), libgcrypt20 (>= 1.9.0), liblz4-1 (>= 0.0~r127), liblzma5 (>= 5.1.1alpha+20120614), libstdc++6 (>= 11), libsystemd0 (>= 221), libudev1 (>= 183), libxxhash0 (>= 0.7.1), libzstd1 (>= 1.4.0), zlib1g (>= 1:1.2.2.3) ; Recommends: apt (>= 2.4.15ubuntu0.1) ; Provides: libapt-pkg (= 2.4.15ubuntu0.1) ; package management runtime library
libattr1 1:2.5.1-1ubuntu0.1 libs 57 13024 required same security ; Depends: libc6 (>= 2.4) ; extended attribute handling - shared library
libaudit-common 1:3.0.7-1ubuntu0.1 libs 23 4720 required all foreign updates ; Dynamic library for security auditing - common files
libaudit1 1:3.0.7-1ubuntu0.1 libs 156 46914 required same updates ; Depends: libaudit-common (>= 1:3.0.7-1ubuntu0.1), libc6 (>= 2.33), libcap-ng0 (>= 0.7.9) ; Dynamic library for security auditing
libblkid1 2.37.2-4ubuntu3.6 libs 324 103456 required same security ; Depends: libc6 (>= 2.33) ; block device ID library
libbz2-1.0 1.0.8-5ubuntu0.1 libs 100 34524 required same security ; Depends: libc6 (>= 2.4) ; high-quality block-sorting file compressor library - runtime
libc-bin 2.35-0ubuntu3.18 libs 2540 705856 essential required foreign security ; Depends: libc6 (>> 2.35), libc6 (<< 2.36) ; GNU C Library: Binaries
libc6 2.35-0ubuntu3.18 libs 13595 3235596 required same security ; Depends: libgcc-s1, libcrypt1 (>= 1:4.4.10-10ubuntu4) ; Recommends: libidn2-0 (>= 2.0.5~) ; GNU C Library: Shared libraries
libcap-ng0 0.7.9-2.2build3 libs 45 11588 required same ; Depends: libc6 (>= 2.33) ; An alternate POSIX capabilities library
libcap2 1:2.44-1ubuntu0.22.04.3 libs 65 18548 required same security ; Depends: libc6 (>= 2.33) ; POSIX 1003.1e capabilities (library)
libcom-err2 1.46.5-2ubuntu1.2 libs 101 9304 required same updates ; Depends: libc6 (>= 2.17) ; Provides: libcomerr2 (= 1.46.5-2ubuntu1.2) ; common error description library
libcrypt1 1:4.4.27-1 libs 225 82004 required same ; Depends: libc6 (>= 2.25) ; libcrypt shared library
libdb5.3 5.3.28+dfsg1-0.8ubuntu3 libs 1750 721906 required same ; Depends: libc6 (>= 2.34) ; Berkeley v5.3 Database Libraries [runtime]
libdebconfclient0 0.261ubuntu1 libs 79 7198 required same ; Depends: libc6 (>= 2.4) ; Debian Configuration Management System (C-implementation library)
libffi8 3.4.2-4 libs 69 22326 important same ; Depends: libc6 (>= 2.27) ; Provides: libffi8ubuntu1 (= 3.4.2-4) ; Foreign Function Interface library runtime
libgcc-s1 12.3.0-1ubuntu1~22.04.3 libs 140 53896 required same security ; Depends: gcc-12-base (= 12.3.0-1ubuntu1~22.04.3), libc6 (>= 2.35) ; Provides: libgcc1 (= 1:12.3.0-1ubuntu1~22.04.3) ; GCC support library
libgcrypt20 1.9.4-3ubuntu3.3 libs 1363 521420 required same security ; Depends: libc6 (>= 2.33), libgpg-error0 (>= 1.27) ; LGPL Crypto library - runtime library
libgmp10 2:6.2.1+dfsg-3ubuntu1 libs 544 250148 required same ; Depends: libc6 (>= 2.14) ; Multiprecision arithmetic library
libgnutls30 3.7.3-4ubuntu1.9 libs 2296 971454 important same security ; Depends: libc6 (>= 2.34), libgmp10 (>= 2:6.2.1+dfsg), libhogweed6 (>= 3.6), libidn2-0 (>= 2.0.0), libnettle8 (>= 3.7~), libp11-kit0 (>= 0.23.18.1), libtasn1-6 (>= 4.14), libunistring2 (>= 0.9.7) ; GNU TLS library - main runtime library
libgpg-error0 1.43-3 libs 189 69684 required same ; Depends: libc6 (>= 2.34) ; GnuPG development runtime library
libgssapi-krb5-2 1.19.2-2ubuntu0.10 libs 456 144666 required same updates ; Depends: libc6 (>= 2.33), libcom-err2 (>= 1.43.9), libk5crypto3 (>= 1.16), libkrb5-3 (= 1.19.2-2ubuntu0.10), libkrb5support0 (>= 1.15~beta1) ; MIT Kerberos runtime libraries - krb5 GSS-API Mechanism
libhogweed6 3.7.3-1build2 libs 336 199324 important same ; Depends: libc6 (>= 2.14), libgmp10 (>= 2:6.2.1+dfsg), libnettle8 ; low level cryptographic library (public-key cryptos)
libidn2-0 2.3.2-2build1 libs 220 66396 important same ; Depends: libc6 (>= 2.14), libunistring2 (>= 0.9.7) ; Internationalized domain names (IDNA2008/TR46) library
libk5crypto3 1.19.2-2ubuntu0.10 libs 293 86496 required same updates ; Depends: libc6 (>= 2.33), libkrb5support0 (>= 1.16) ; MIT Kerberos runtime libraries - Crypto Library
libkeyutils1 1.6.1-2ubuntu3 misc 47 10376 required same ; Depends: libc6 (>= 2.14) ; Linux Key Management Utilities (library)
libkrb5-3 1.19.2-2ubuntu0.10 libs 1053 355538 required same updates ; Depends: libc6 (>= 2.34), libcom-err2 (>= 1.43.9), libk5crypto3 (>= 1.18.2), libkeyutils1 (>= 1.5.9), libkrb5support0 (= 1.19.2-2ubuntu0.10), libssl3 (>= 3.0.0~~alpha1) ; MIT Kerberos runtime libraries
libkrb5support0 1.19.2-2ubuntu0.10 libs 165 32708 required same updates ; Depends: libc6 (>= 2.34) ; MIT Kerberos runtime libraries - Support library
liblz4-1 1.9.3-2build2 libs 145 56930 required same ; Depends: libc6 (>= 2.14) ; Fast LZ compression algorithm library - runtime
liblzma5 5.2.5-2ubuntu1.2 libs 290 99802 required same security ; Depends: libc6 (>= 2.34) ; XZ-format compression library
libmount1 2.37.2-4ubuntu3.6 libs 383 122186 required same security ; Depends: libblkid1 (>= 2.17.2), libc6 (>= 2.34), libselinux1 (>= 3.1~) ; device mounting library
libnettle8 3.7.3-1build2 libs 356 158864 important same ; Depends: libc6 (>= 2.17) ; low level cryptographic library (symmetric and one-way cryptos)
libnsl2 1.3.0-2build2 libs 123 42340 required same ; Depends: libc6 (>= 2.33), libtirpc3 (>= 1.0.2) ; Public client interface for NIS(YP) and NIS+
libp11-kit0 0.24.0-6ubuntu0.1 libs 1292 252086 important same security ; Depends: libc6 (>= 2.34), libffi8 (>= 3.4) ; library for loading and coordinating access to PKCS#11 modules - runtime
libpam-modules 1.4.0-11ubuntu2.8 admin 1144 282100 required same security ; Pre-Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.34), libcrypt1 (>= 1:4.3.0), libdb5.3, libnsl2 (>= 1.0), libpam0g (>= 1.3.2), libselinux1 (>= 3.1~), libtirpc3 (>= 1.0.2), debconf (>= 0.5) | debconf-2.0, libpam-modules-bin (= 1.4.0-11ubuntu2.8) ; Conflicts: libpam-mkhomedir, libpam-motd, libpam-umask ; Replaces: libpam-umask ; Provides: libpam-mkhomedir, libpam-motd, libpam-umask ; Pluggable Authentication Modules for PAM
libpam-modules-bin 1.4.0-11ubuntu2.8 admin 249 37588 required foreign security ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.34), libcrypt1 (>= 1:4.3.0), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~) ; Pluggable Authentication Modules for PAM - helper binaries
libpam-runtime 1.4.0-11ubuntu2.8 admin 312 40226 required all foreign security ; Depends: debconf (>= 0.5) | debconf-2.0, debconf (>= 1.5.19) | cdebconf, libpam-modules (>= 1.0.1-6) ; Runtime support for the PAM library
libpam0g 1.4.0-11ubuntu2.8 libs 236 59840 required same security ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.34), debconf (>= 0.5) | debconf-2.0 ; Pluggable Authentication Modules library
libpcre2-8-0 10.39-3ubuntu0.2 libs 622 222238 required same security ; Depends: libc6 (>= 2.14) ; New Perl Compatible Regular Expression Library- 8 bit runtime files
libpcre3 2:8.39-13ubuntu0.22.04.1 libs 683 245530 required same security ; Depends: libc6 (>= 2.14) ; Old Perl 5 Compatible Regular Expression Library - runtime files
libseccomp2 2.5.3-2ubuntu3~22.04.1 libs 145 47378 important same updates ; Depends: libc6 (>= 2.4) ; high level interface to Linux seccomp filter
libselinux1 3.3-1build2 libs 207 74578 required same ; Depends: libc6 (>= 2.34), libpcre2-8-0 (>= 10.22) ; SELinux runtime shared libraries
libsemanage-common 3.3-1build2 libs 37 9874 required all foreign ; Common files for SELinux policy management libraries
libsemanage2 3.3-1build2 libs 300 92630 required same ; Depends: libsemanage-common (>= 3.3-1build2), libaudit1 (>= 1:2.2.1), libbz2-1.0, libc6 (>= 2.33), libselinux1 (>= 3.3), libsepol2 (>= 3.3) ; SELinux policy management library
libsepol2 3.3-1build1 libs 735 281694 required same ; Depends: libc6 (>= 2.33) ; SELinux library for manipulating binary security policies
libsmartcols1 2.37.2-4ubuntu3.6 libs 210 51046 required same security ; Depends: libc6 (>= 2.14) ; smart column output alignment library
libssl3 3.0.2-0ubuntu1.30 libs 5841 1907006 required same security ; Depends: libc6 (>= 2.34), debconf (>= 0.5) | debconf-2.0 ; Secure Sockets Layer toolkit - shared libraries
libstdc++6 12.3.0-1ubuntu1~22.04.3 libs 2755 698608 important same security ; Depends: gcc-12-base (= 12.3.0-1ubuntu1~22.04.3), libc6 (>= 2.34), libgcc-s1 (>= 4.2) ; GNU Standard C++ Library v3
libsystemd0 249.11-0ubuntu3.23 libs 998 316468 required same security ; Pre-Depends: libc6 (>= 2.34), libcap2 (>= 1:2.24-9~), libgcrypt20 (>= 1.9.0), liblz4-1 (>= 0.0~r122), liblzma5 (>= 5.1.1alpha+20120614), libzstd1 (>= 1.4.0) ; systemd utility library
libtasn1-6 4.18.0-4ubuntu0.2 libs 134 43618 important same security ; Depends: libc6 (>= 2.14) ; Manage ASN.1 structures (runtime)
libtinfo6 6.3-2ubuntu0.3 libs 559 104576 required same security ; Depends: libc6 (>= 2.33) ; shared low-level terminfo library for terminal handling
libtirpc-common 1.3.2-2ubuntu0.1 libs 32 7766 required all foreign security ; transport-independent RPC library - common files
libtirpc3 1.3.2-2ubuntu0.1 libs 219 82288 required same security ; Depends: libc6 (>= 2.34), libgssapi-krb5-2 (>= 1.17), libtirpc-common (>= 1.3.2-2ubuntu0.1) ; transport-independent RPC library
libudev1 249.11-0ubuntu3.23 libs 350 75692 required same security ; Depends: libc6 (>= 2.34) ; libudev shared library
libunistring2 1.0-1 libs 1746 553602 important same ; Depends: libc6 (>= 2.34) ; Unicode string library for C
libuuid1 2.37.2-4ubuntu3.6 libs 135 23978 required same security ; Depends: libc6 (>= 2.25) ; Universally Unique ID library
libxxhash0 0.8.1-1 libs 97 27258 important same ; Depends: libc6 (>= 2.14) ; shared library for xxhash
libzstd1 1.4.8+dfsg-3build1 libs 846 324024 required same ; Depends: libc6 (>= 2.14) ; fast lossless compression algorithm
login 1:4.8.1-2ubuntu2.2 admin 888 187722 essential required foreign security ; Pre-Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.34), libcrypt1 (>= 1:4.1.0), libpam0g (>= 0.99.7.1), libpam-runtime, libpam-modules ; system login tools
lsb-base 11.1.0ubuntu4 misc 58 12350 required all foreign ; Linux Standard Base init script functionality
mawk 1.3.4.20200120-3 utils 229 103616 required foreign ; Depends: libc6 (>= 2.34) ; Provides: awk ; Pattern scanning and text processing language
ncurses-base 6.3-2ubuntu0.3 utils 394 20098 essential required all foreign security ; Provides: ncurses-runtime ; basic terminal type definitions
ncurses-bin 6.3-2ubuntu0.3 utils 647 184334 essential required foreign security ; Pre-Depends: libc6 (>= 2.34), libtinfo6 (>= 6.3) ; terminal-related programs and man pages
passwd 1:4.8.1-2ubuntu2.2 admin 2325 767620 required foreign security ; Depends: libaudit1 (>= 1:2.2.1), libc6 (>= 2.34), libcrypt1 (>= 1:4.1.0), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~), libsemanage2 (>= 2.0.3), libpam-modules ; Recommends: sensible-utils ; change and administer password and group data
perl-base 5.34.0-3ubuntu1.10 perl 7740 1762892 essential required security ; Pre-Depends: libc6 (>= 2.35), libcrypt1 (>= 1:4.1.0), dpkg (>= 1.17.17) ; Provides: libfile-path-perl (= 2.18), libfile-temp-perl (= 0.2311), libio-socket-ip-perl (= 0.41), libscalar-list-utils-perl (= 1:1.55), libsocket-perl (= 2.031), libxsloader-perl (= 0.30), perlapi-5.34.0 ; minimal Perl system
sed 4.8-1ubuntu2.1 utils 328 188268 essential required foreign security ; Pre-Depends: libacl1 (>= 2.2.23), libc6 (>= 2.34), libselinux1 (>= 3.1~) ; GNU stream editor for filtering/transforming text
sysvinit-utils 3.01-1ubuntu1 admin 83 20574 essential required foreign ; Depends: lsb-base (>= 11.0.0~), libc6 (>= 2.34) ; System-V-like utilities
tar 1.34+dfsg-1ubuntu0.1.22.04.6 utils 964 298302 essential required foreign security ; Pre-Depends: libacl1 (>= 2.2.23), libc6 (>= 2.34), libselinux1 (>= 3.1~) ; GNU version of the tar archiving utility
ubuntu-keyring 2021.03.26 misc 41 20856 important all foreign ; GnuPG keys of the Ubuntu archive
util-linux 2.37.2-4ubuntu3.6 utils 3396 1066694 essential required foreign security ; Pre-Depends: libaudit1 (>= 1:2.2.1), libblkid1 (>= 2.37.2), libc6 (>= 2.34), libcap-ng0 (>= 0.7.9), libcrypt1 (>= 1:4.1.0), libmount1 (>= 2.37.2), libpam0g (>= 0.99.7.1), libselinux1 (>= 3.1~), libsmartcols1 (>= 2.34), libsystemd0, libtinfo6 (>= 6), libudev1 (>= 183), libuuid1 (>= 2.16), zlib1g (>= 1:1.1.4) ; Conflicts: hardlink ; Replaces: hardlink ; Provides: hardlink ; miscellaneous system utilities
zlib1g 1:1.2.11.dfsg-2ubuntu9.2 libs 164 58406 required same security ; Depends: libc6 (>= 2.14) ; Provides: libz1 ; compression library - runtime
`;
