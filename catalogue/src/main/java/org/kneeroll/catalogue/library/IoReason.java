package org.kneeroll.catalogue.library;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in words. */
public final class IoReason {

  private IoReason() {}

  /** A few words without capital and full stop, whatever the system calls it. */
  public static String of(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "it is not there";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NotDirectoryException) {
      return "it is not a folder";
    }
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    if (reason == null || reason.isEmpty()) {
      return "the system gave no reason";
    }
    if (reason.contains("No space left") || reason.contains("not enough space on the disk")) {
      return "the disk is full";
    }
    if (reason.contains("Broken pipe") || reason.contains("pipe is being closed")) {
      return "nobody reads it any more (broken pipe)";
    }
    return Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
  }
}
