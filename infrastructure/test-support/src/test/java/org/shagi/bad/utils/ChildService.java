package org.shagi.bad.utils;

class ChildService {}
