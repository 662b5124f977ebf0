@echo off
rem Runs the kneeroll command from a clone: builds it when it is missing or its sources are newer, then starts it.
rem Needs a JDK 17 or newer, in JAVA_HOME or on the path. Exit code 3: the command could not be built or started.
setlocal DisableDelayedExpansion EnableExtensions

set "KNEEROLL_ROOT=%~dp0"
set "KNEEROLL_ROOT=%KNEEROLL_ROOT:~0,-1%"
set "KNEEROLL_TARGET=%KNEEROLL_ROOT%\validator-cli\target"
set "KNEEROLL_APP=%KNEEROLL_TARGET%\kneeroll"
set "KNEEROLL_LOCK=%KNEEROLL_TARGET%\kneeroll.lock"

rem The Java to use, and its home.
if defined JAVA_HOME (
  set "KNEEROLL_JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "KNEEROLL_JAVA="
  for %%J in (java.exe) do set "KNEEROLL_JAVA=%%~$PATH:J"
)
if not defined KNEEROLL_JAVA (
  echo kneeroll: found no java; install a JDK 17 or newer, or set JAVA_HOME 1>&2
  exit /b 3
)
if not exist "%KNEEROLL_JAVA%" (
  echo kneeroll: there is no "%KNEEROLL_JAVA%"; point JAVA_HOME at a JDK 17 or newer 1>&2
  exit /b 3
)
for %%J in ("%KNEEROLL_JAVA%\..\..") do set "KNEEROLL_HOME=%%~fJ"

rem Its version: from the file "release" of the home, which is quicker than a run of it, or else from a run.
set "KNEEROLL_VERSION="
if exist "%KNEEROLL_HOME%\release" (
  for /f "usebackq tokens=2 delims==" %%V in (`findstr /b /c:"JAVA_VERSION=" "%KNEEROLL_HOME%\release"`) do set "KNEEROLL_VERSION=%%~V"
)
if not defined KNEEROLL_VERSION (
  for /f "tokens=3" %%V in ('call "%KNEEROLL_JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do set "KNEEROLL_VERSION=%%~V"
)
for /f "tokens=1 delims=.-+_" %%M in ("%KNEEROLL_VERSION%") do set "KNEEROLL_MAJOR=%%M"
if not defined KNEEROLL_MAJOR set "KNEEROLL_MAJOR=0"
if %KNEEROLL_MAJOR% LSS 17 (
  echo kneeroll: needs Java 17 or newer, but "%KNEEROLL_JAVA%" is %KNEEROLL_VERSION%; set JAVA_HOME to a newer JDK 1>&2
  exit /b 3
)

call :stale
if errorlevel 1 (
  call :build
  if errorlevel 1 exit /b 3
)

rem The class-data archive: each JVM has its own; an empty file says that it could not be made.
for %%H in ("%KNEEROLL_HOME%") do set "KNEEROLL_ARCHIVE=%KNEEROLL_APP%\%KNEEROLL_VERSION%-%%~nxH.jsa"
set "KNEEROLL_FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Xmx1g -Dsun.reflect.inflationThreshold=2147483647 -Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog -Djava.awt.headless=true -Dfile.encoding=UTF-8"
if not exist "%KNEEROLL_ARCHIVE%" call :archive
set "KNEEROLL_SHARE="
for %%A in ("%KNEEROLL_ARCHIVE%") do if exist "%%~A" if %%~zA GTR 0 set KNEEROLL_SHARE="-XX:SharedArchiveFile=%KNEEROLL_ARCHIVE%"

rem KNEEROLL_OPTS, for the JVM, weighs more than -Xmx1g, of which the script kneeroll tells the reason.
"%KNEEROLL_JAVA%" %KNEEROLL_FLAGS% %KNEEROLL_SHARE% %KNEEROLL_OPTS% -jar "%KNEEROLL_APP%\kneeroll.jar" %*
exit /b %ERRORLEVEL%

rem Ends with 1 when the application is missing or older than what it is made from.
:stale
if not exist "%KNEEROLL_APP%\built" exit /b 1
powershell -NoLogo -NoProfile -NonInteractive -ExecutionPolicy Bypass -Command "$root = $env:KNEEROLL_ROOT; $built = (Get-Item -LiteralPath (Join-Path $env:KNEEROLL_APP 'built')).LastWriteTimeUtc; $parts = @(Get-Item -LiteralPath (Join-Path $root 'pom.xml')); foreach ($module in Get-ChildItem -LiteralPath $root -Directory) { $pom = Join-Path $module.FullName 'pom.xml'; $main = Join-Path $module.FullName 'src\main'; if (Test-Path -LiteralPath $pom) { $parts += Get-Item -LiteralPath $pom }; if (Test-Path -LiteralPath $main) { $parts += Get-Item -LiteralPath $main; $parts += Get-ChildItem -LiteralPath $main -Recurse } }; if ($parts | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 } else { exit 0 }"
exit /b %ERRORLEVEL%

:build
if not exist "%KNEEROLL_HOME%\bin\javac.exe" (
  echo kneeroll: needs a JDK to build, but "%KNEEROLL_HOME%" is a Java runtime without a compiler; set JAVA_HOME to a JDK 17 or newer 1>&2
  exit /b 1
)
if not exist "%KNEEROLL_TARGET%" mkdir "%KNEEROLL_TARGET%"
set "KNEEROLL_WAITS=0"
:take_lock
mkdir "%KNEEROLL_LOCK%" 2>nul && goto locked
if %KNEEROLL_WAITS% EQU 0 echo kneeroll: waiting for another build of it to end ... 1>&2
set /a KNEEROLL_WAITS+=1
rem There is no telling whether the owner still lives, so ten minutes are taken as its death.
if %KNEEROLL_WAITS% GTR 600 (
  rmdir "%KNEEROLL_LOCK%" 2>nul
  set "KNEEROLL_WAITS=1"
)
ping -n 2 127.0.0.1 >nul
goto take_lock

:locked
call :stale
if not errorlevel 1 (
  rmdir "%KNEEROLL_LOCK%"
  exit /b 0
)
echo kneeroll: building once, this takes about a minute ... 1>&2
if exist "%KNEEROLL_APP%" rmdir /s /q "%KNEEROLL_APP%"
rem The time before the build counts: a file saved while it runs makes the next start build again.
type nul >"%KNEEROLL_TARGET%\kneeroll.started"
pushd "%KNEEROLL_ROOT%"
set "JAVA_HOME=%KNEEROLL_HOME%"
call mvnw.cmd -q -B -Dquick package -pl validator-cli -am >"%KNEEROLL_TARGET%\kneeroll.log" 2>&1 <nul
set "KNEEROLL_FAILED=%ERRORLEVEL%"
popd
if not "%KNEEROLL_FAILED%"=="0" (
  type "%KNEEROLL_TARGET%\kneeroll.log" 1>&2
  rmdir "%KNEEROLL_LOCK%"
  echo kneeroll: the build failed; what it said is above 1>&2
  exit /b 1
)
move /y "%KNEEROLL_TARGET%\kneeroll.started" "%KNEEROLL_APP%\built" >nul
rmdir "%KNEEROLL_LOCK%"
exit /b 0

rem Prints one leaflet to a scratch folder and keeps the classes it loaded, which makes every later start quicker.
:archive
set "KNEEROLL_SCRATCH=%KNEEROLL_APP%\archive.%RANDOM%"
mkdir "%KNEEROLL_SCRATCH%" 2>nul || exit /b 0
"%KNEEROLL_JAVA%" %KNEEROLL_FLAGS% "-XX:ArchiveClassesAtExit=%KNEEROLL_SCRATCH%\classes" -jar "%KNEEROLL_APP%\kneeroll.jar" leaflet acute-lower-back-pain -o "%KNEEROLL_SCRATCH%\leaflet.pdf" >nul 2>&1 <nul
if not exist "%KNEEROLL_SCRATCH%\classes" type nul >"%KNEEROLL_SCRATCH%\classes"
move /y "%KNEEROLL_SCRATCH%\classes" "%KNEEROLL_ARCHIVE%" >nul 2>&1
rmdir /s /q "%KNEEROLL_SCRATCH%" 2>nul
exit /b 0
